package org.kinlens.county;

import java.util.BitSet;
import java.util.StringJoiner;

/**
 * Which true facts of the family the records show, and which records: one bit for each kind of record, set whether a
 * regime writes that record or not. Also marks whose person rows are written.
 */
final class Evidence {
    static final double BY_REGISTER = .95;

    /** A code one step from the head in the current register. */
    static final int NOW_PLAIN = 1;
    /** The current register, every household resolved rightly. */
    static final int NOW = 1 << 1;
    /** The same of the archives that some villages have. */
    static final int SOME_PLAIN = 1 << 2;

    static final int SOME = 1 << 3;
    /** The same of the archives of all villages. */
    static final int OLD_PLAIN = 1 << 4;

    static final int OLD = 1 << 5;
    /** A row of the marriage register or a birth certificate. */
    static final int ROW = 1 << 6;
    /** A row on a marriage from before the register of 1994. */
    static final int OLDER_ROW = 1 << 7;

    static final int SUPPORT = 1 << 8;
    static final int DECLARED = 1 << 9;

    private static final int ROWS = ROW | OLDER_ROW;
    private static final int REGISTERS = NOW_PLAIN | NOW | SOME_PLAIN | SOME | OLD_PLAIN | OLD;

    /** Persons of whom the feeds have a row. */
    final BitSet written = new BitSet();

    private final People people;
    private final short[] ofFather;
    private final short[] ofMother;
    private final short[] ofMarriage;
    private final short[] ofAdoption;

    Evidence(People people) {
        this.people = people;
        ofFather = new short[people.size];
        ofMother = new short[people.size];
        ofMarriage = new short[people.marriages];
        ofAdoption = new short[people.adoptions];
    }

    /** Notes a tie of parent and child of whatever kind; does nothing if there is none. */
    void parent(int parent, int child, int bits) {
        if (people.father[child] == parent) {
            ofFather[child] |= (short) bits;
        } else if (people.mother[child] == parent) {
            ofMother[child] |= (short) bits;
        } else {
            int a = people.adoption(parent, child);
            if (a >= 0) {
                ofAdoption[a] |= (short) bits;
            }
        }
    }

    void adoption(int a, int bits) {
        ofAdoption[a] |= (short) bits;
    }

    void marriage(int m, int bits) {
        ofMarriage[m] |= (short) bits;
    }

    /** Notes the marriage of the two that lasted on that day, else their latest. */
    void couple(int a, int b, int day, int bits) {
        int latest = -1;
        for (int m = people.lastMarriage[a]; m >= 0; m = people.earlierMarriage(m, a)) {
            if (people.partner(m, a) == b && (latest < 0 || people.married[m] <= day && people.ended[m] > day)) {
                latest = m;
            }
        }
        if (latest >= 0) {
            marriage(latest, bits);
        }
    }

    /** Notes every hop of a path that the word leads along. */
    void path(int[] path, String word, int day, int bits) {
        for (int i = 0; i < word.length(); i++) {
            switch (word.charAt(i)) {
                case 'p' -> parent(path[i + 1], path[i], bits);
                case 'c' -> parent(path[i], path[i + 1], bits);
                default -> couple(path[i], path[i + 1], day, bits);
            }
        }
    }

    /** What a reader sees to whom the records of these bits are open. */
    Shown shown(int bits) {
        return new Shown(bits);
    }

    /** The evidence as far as the records of some bits go. */
    final class Shown {
        private final int open;

        private Shown(int open) {
            this.open = open;
        }

        /** Confidence of a birth tie in the feeds, 0 if they do not show it. */
        double ofParent(int parent, int child) {
            return confidence(people.father[child] == parent ? ofFather[child] : ofMother[child]);
        }

        /** Confidence of a marriage in the feeds, 0 if they do not show it. */
        double ofMarriage(int m) {
            return confidence(ofMarriage[m]);
        }

        double ofAdoption(int a) {
            return confidence(ofAdoption[a]);
        }

        boolean hasMarriageRow(int m) {
            return (ofMarriage[m] & open & ROWS) != 0;
        }

        /** Shown by a record that gives no dates of the marriage. */
        boolean marriageRegistered(int m) {
            return (ofMarriage[m] & open & ~ROWS) != 0;
        }

        /** Feeds that show a birth tie, joined by semicolons; empty if none does. */
        String feedsOfParent(int parent, int child) {
            return feeds(people.father[child] == parent ? ofFather[child] : ofMother[child], "parentage");
        }

        String feedsOfMarriage(int m) {
            return feeds(ofMarriage[m], "marriage");
        }

        String feedsOfAdoption(int a) {
            return feeds(ofAdoption[a], "parentage");
        }

        private double confidence(int bits) {
            return (bits & open & ROWS) != 0 ? 1 : (bits & open) != 0 ? BY_REGISTER : 0;
        }

        private String feeds(int bits, String row) {
            int seen = bits & open;
            StringJoiner feeds = new StringJoiner(";");
            if ((seen & REGISTERS) != 0) {
                feeds.add("household_member");
            }
            if ((seen & ROWS) != 0) {
                feeds.add(row);
            }
            if ((seen & SUPPORT) != 0) {
                feeds.add("support_person");
            }
            if ((seen & DECLARED) != 0) {
                feeds.add("relative_declaration");
            }
            return feeds.toString();
        }
    }
}
