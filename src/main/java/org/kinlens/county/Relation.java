package org.kinlens.county;

/** Relation of a member to the head of a household as a code of GB/T 4761-2008, and the place of its row on the form. */
final class Relation {
    static final String HEAD = "02";
    static final String OTHER_RELATIVE = "97";
    private static final String[] SONS = {"22", "23", "24", "25", "26"};
    private static final String[] DAUGHTERS = {"32", "33", "34", "35", "36"};

    private final People people;
    private final int day;
    private final FarRelation far;

    Relation(People people, int day) {
        this.people = people;
        this.day = day;
        far = new FarRelation(people, day);
    }

    /** Code of {@code other} seen from {@code head}; 97 beyond first cousins and their like. */
    String code(int head, int other) {
        if (head == other) {
            return HEAD;
        }
        boolean man = people.sex[other] == People.MALE;
        int spouse = people.spouseOn(head, day);
        if (spouse == other) {
            return man ? "11" : "12";
        }
        if (isOtherParent(head, other)) {
            return man ? "27" : "37";
        }
        if (isOtherParent(other, head)) {
            return man ? "57" : "58";
        }
        if (people.isParent(head, other)) {
            return child(head, other);
        }
        if (people.isParent(other, head)) {
            return man ? "51" : "52";
        }
        if (spouse >= 0 && people.isParent(spouse, other)) {
            return man ? "27" : "37";
        }
        if (spouse >= 0 && people.isParent(other, spouse)) {
            return people.sex[head] == People.MALE ? man ? "55" : "56" : man ? "53" : "54";
        }
        if (siblings(people, head, other)) {
            boolean elder = people.birth[other] < people.birth[head];
            return man ? elder ? "71" : "73" : elder ? "75" : "77";
        }
        return far.code(head, other, spouse);
    }

    /**
     * Word of the path that a code stands for, read from the head: {@code pcc} for a nephew; empty for codes that name
     * no path.
     */
    static String word(String code) {
        return switch (Integer.parseInt(code)) {
            case 10, 11, 12 -> "s";
            case 20, 21, 22, 23, 24, 25, 26, 27, 29, 30, 31, 32, 33, 34, 35, 36, 37, 39 -> "c";
            case 28, 38 -> "cs";
            case 40, 41, 42, 43, 44, 49 -> "cc";
            case 45, 46 -> "ccs";
            case 47, 48 -> "ccc";
            case 50, 51, 52, 57, 58, 59 -> "p";
            case 53, 54, 55, 56 -> "sp";
            case 60, 61, 62, 63, 64, 69 -> "pp";
            case 65 -> "spp";
            case 66, 67 -> "ppp";
            case 68 -> "sppp";
            case 70, 71, 73, 75, 77, 79 -> "pc";
            case 72, 74, 76, 78 -> "pcs";
            case 81, 83, 85, 88, 90 -> "ppc";
            case 82, 84, 86, 87, 89 -> "ppcs";
            case 91, 92 -> "ppcc";
            case 93, 94, 95, 96 -> "pcc";
            default -> "";
        };
    }

    /** Order of filling in: head, spouse, children and theirs, grandchildren, parents, grandparents, siblings, others. */
    static int place(String code) {
        char first = code.charAt(0);
        return switch (first) {
            case '0' -> 0;
            case '1' -> 1;
            case '2', '3' -> 2;
            case '4' -> 3;
            case '5' -> 4;
            case '6' -> 5;
            case '7' -> 6;
            default -> 7;
        };
    }

    static boolean siblings(People people, int a, int b) {
        return people.father[a] >= 0
                && people.father[b] >= 0
                && (people.father[a] == people.father[b] || people.mother[a] == people.mother[b]);
    }

    /** By adoption or marriage of a parent, and so by that day. */
    private boolean isOtherParent(int parent, int child) {
        int a = people.adoption(parent, child);
        return a >= 0 && people.adoptedOn[a] <= day;
    }

    /** Code of a child among its head's children of the same sex, eldest first. */
    private String child(int head, int child) {
        int rank = 0;
        int all = 0;
        for (int c = people.firstChild[head]; c >= 0; c = people.nextChild(head, c)) {
            if (people.birth[c] <= day && (people.death[c] > day || people.age(c, people.death[c]) >= 15)) {
                all++;
                if (people.sex[c] == people.sex[child] && people.birth[c] < people.birth[child]) {
                    rank++;
                }
            }
        }
        boolean son = people.sex[child] == People.MALE;
        if (all == 1) {
            return son ? "21" : "31";
        }
        String[] ranks = son ? SONS : DAUGHTERS;
        return rank < ranks.length ? ranks[rank] : son ? "29" : "39";
    }
}
