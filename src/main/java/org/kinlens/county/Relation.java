package org.kinlens.county;

/** Relation of a member to the head of a household as a code of GB/T 4761-2008, and the place of its row on the form. */
final class Relation {
    static final String HEAD = "02";
    static final String OTHER_RELATIVE = "97";
    private static final String[] SONS = {"22", "23", "24", "25", "26"};
    private static final String[] DAUGHTERS = {"32", "33", "34", "35", "36"};

    private final People people;
    private final int day;

    Relation(People people, int day) {
        this.people = people;
        this.day = day;
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
        if (siblings(head, other)) {
            boolean elder = people.birth[other] < people.birth[head];
            return man ? elder ? "71" : "73" : elder ? "75" : "77";
        }
        return further(head, other, man);
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

    private boolean siblings(int a, int b) {
        return people.father[a] >= 0
                && people.father[b] >= 0
                && (people.father[a] == people.father[b] || people.mother[a] == people.mother[b]);
    }

    private String further(int head, int other, boolean man) {
        int partner = people.spouseOn(other, day);
        if (partner >= 0) {
            if (people.isParent(head, partner)) {
                return man ? "28" : "38";
            }
            if (siblings(head, partner)) {
                boolean elder = people.birth[partner] < people.birth[head];
                return man ? elder ? "76" : "78" : elder ? "72" : "74";
            }
            if (isGrandparent(head, partner)) {
                return man ? "46" : "45";
            }
        }
        if (isGrandparent(head, other)) {
            boolean throughSon = people.isParent(head, people.father[other]);
            return throughSon ? man ? "41" : "42" : man ? "43" : "44";
        }
        if (isGrandparent(other, head)) {
            boolean paternal = people.isParent(other, people.father[head]);
            return paternal ? man ? "61" : "62" : man ? "63" : "64";
        }
        return collateral(head, other, man);
    }

    private String collateral(int head, int other, boolean man) {
        int dad = people.father[other];
        if (dad >= 0) {
            if (isGrandparent(head, dad) || isGrandparent(head, people.mother[other])) {
                return man ? "47" : "48";
            }
            if (siblings(head, dad)) {
                return man ? "93" : "94";
            }
            if (siblings(head, people.mother[other])) {
                return man ? "95" : "96";
            }
        }
        int mine = people.father[head];
        if (mine >= 0 && siblings(mine, other)) {
            return !man ? "90" : people.birth[other] < people.birth[mine] ? "81" : "83";
        }
        if (mine >= 0 && siblings(people.mother[head], other)) {
            return man ? "85" : "88";
        }
        return OTHER_RELATIVE;
    }

    private boolean isGrandparent(int old, int young) {
        int dad = people.father[young];
        return dad >= 0 && (people.isParent(old, dad) || people.isParent(old, people.mother[young]));
    }
}
