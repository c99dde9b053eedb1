package org.kinlens.county;

import java.util.BitSet;

/**
 * Which true facts of the family the written feeds show: parentage rows, marriage rows, and household rows one step from
 * the head. Also marks whose person rows are written.
 */
final class Evidence {
    static final double BY_REGISTER = .95;

    /** Persons of whom the feeds have a row. */
    final BitSet written = new BitSet();

    private final BitSet fatherInRegister = new BitSet();
    private final BitSet motherInRegister = new BitSet();
    private final BitSet fatherInRow = new BitSet();
    private final BitSet motherInRow = new BitSet();
    private final BitSet marriageInRegister = new BitSet();
    private final BitSet marriageInRow = new BitSet();
    private final People people;

    Evidence(People people) {
        this.people = people;
    }

    void parentInRegister(int parent, int child) {
        (people.father[child] == parent ? fatherInRegister : motherInRegister).set(child);
    }

    void parentInRow(int parent, int child) {
        (people.father[child] == parent ? fatherInRow : motherInRow).set(child);
    }

    void marriageInRegister(int m) {
        marriageInRegister.set(m);
    }

    void marriageInRow(int m) {
        marriageInRow.set(m);
    }

    boolean hasMarriageRow(int m) {
        return marriageInRow.get(m);
    }

    boolean marriageRegistered(int m) {
        return marriageInRegister.get(m);
    }

    /** Confidence of a birth tie in the feeds, 0 if they do not show it. */
    double ofParent(int parent, int child) {
        boolean dad = people.father[child] == parent;
        return (dad ? fatherInRow : motherInRow).get(child)
                ? 1
                : (dad ? fatherInRegister : motherInRegister).get(child) ? BY_REGISTER : 0;
    }

    /** Confidence of a marriage in the feeds, 0 if they do not show it. */
    double ofMarriage(int m) {
        return marriageInRow.get(m) ? 1 : marriageInRegister.get(m) ? BY_REGISTER : 0;
    }

    boolean hasFatherRow(int child) {
        return fatherInRow.get(child);
    }

    boolean hasMotherRow(int child) {
        return motherInRow.get(child);
    }
}
