package org.kinlens.county;

/** Codes of GB/T 4761-2008 for relatives more than one step from the head. */
final class FarRelation {
    private final People people;
    private final int day;

    FarRelation(People people, int day) {
        this.people = people;
        this.day = day;
    }

    /** @param spouse the head's, or -1 */
    String code(int head, int other, int spouse) {
        boolean man = people.sex[other] == People.MALE;
        String code = descendant(head, other, man);
        if (code.isEmpty()) {
            code = ancestor(head, other, man);
        }
        if (code.isEmpty()) {
            code = collateral(head, other, man);
        }
        if (code.isEmpty()) {
            code = byMarriage(head, other, man);
        }
        if (code.isEmpty() && spouse >= 0) {
            code = isGrandparent(other, spouse) ? "65" : isGreatGrandparent(other, spouse) ? "68" : "";
        }
        return code.isEmpty() ? Relation.OTHER_RELATIVE : code;
    }

    private String descendant(int head, int other, boolean man) {
        if (isGrandparent(head, other)) {
            boolean throughSon = people.isParent(head, people.father[other]);
            return throughSon ? man ? "41" : "42" : man ? "43" : "44";
        }
        return isGreatGrandparent(head, other) ? man ? "47" : "48" : "";
    }

    private String ancestor(int head, int other, boolean man) {
        if (isGrandparent(other, head)) {
            boolean paternal = people.isParent(other, people.father[head]);
            return paternal ? man ? "61" : "62" : man ? "63" : "64";
        }
        return isGreatGrandparent(other, head) ? man ? "66" : "67" : "";
    }

    private String collateral(int head, int other, boolean man) {
        int dad = people.father[other];
        if (dad >= 0 && Relation.siblings(people, head, dad)) {
            return man ? "93" : "94";
        }
        if (dad >= 0 && Relation.siblings(people, head, people.mother[other])) {
            return man ? "95" : "96";
        }
        int mine = people.father[head];
        if (mine < 0) {
            return "";
        }
        int mum = people.mother[head];
        if (Relation.siblings(people, mine, other)) {
            return !man ? "90" : isElder(other, mine) ? "81" : "83";
        }
        if (Relation.siblings(people, mum, other)) {
            return man ? "85" : "88";
        }
        if (dad >= 0) {
            if (Relation.siblings(people, mine, dad)) {
                return "91";
            }
            int theirs = people.mother[other];
            boolean cousins = Relation.siblings(people, mine, theirs)
                    || Relation.siblings(people, mum, dad)
                    || Relation.siblings(people, mum, theirs);
            return cousins ? "92" : "";
        }
        return "";
    }

    private String byMarriage(int head, int other, boolean man) {
        int partner = people.spouseOn(other, day);
        if (partner < 0) {
            return "";
        }
        if (people.isParent(head, partner)) {
            return man ? "28" : "38";
        }
        if (Relation.siblings(people, head, partner)) {
            boolean elder = isElder(partner, head);
            return man ? elder ? "76" : "78" : elder ? "72" : "74";
        }
        if (isGrandparent(head, partner)) {
            return man ? "46" : "45";
        }
        int mine = people.father[head];
        if (mine >= 0 && Relation.siblings(people, mine, partner)) {
            return man ? "89" : isElder(partner, mine) ? "82" : "84";
        }
        return mine >= 0 && Relation.siblings(people, people.mother[head], partner) ? man ? "87" : "86" : "";
    }

    private boolean isElder(int a, int b) {
        return people.birth[a] < people.birth[b];
    }

    private boolean isGrandparent(int old, int young) {
        int dad = people.father[young];
        return dad >= 0 && (people.isParent(old, dad) || people.isParent(old, people.mother[young]));
    }

    private boolean isGreatGrandparent(int old, int young) {
        int dad = people.father[young];
        return dad >= 0 && (isGrandparent(old, dad) || isGrandparent(old, people.mother[young]));
    }
}
