package org.kinlens.kinship;

import org.kinlens.register.ParentKind;

/**
 * A parent or a marriage that a household register tells of. It bounds no days: a parent stays one, and a register does
 * not say when a marriage began.
 */
public sealed interface KinFact {
    /** How far a relation to the head is trusted: registers copy old codes and write step-children as children. */
    double REGISTER_CONFIDENCE = 0.95;

    /** How far the fact is trusted, over 0 up to 1. */
    double confidence();

    /** One is the parent of the other, in a way the register does not tell. */
    record ParentOf(String parentId, String childId, ParentKind kind, double confidence) implements KinFact {}

    /** Two are married; {@code a} is the smaller id. */
    record SpouseOf(String a, String b, double confidence) implements KinFact {}

    static KinFact parent(String parentId, String childId) {
        return new ParentOf(parentId, childId, ParentKind.UNKNOWN, REGISTER_CONFIDENCE);
    }

    static KinFact spouses(String one, String other) {
        boolean inOrder = one.compareTo(other) <= 0;
        return new SpouseOf(inOrder ? one : other, inOrder ? other : one, REGISTER_CONFIDENCE);
    }
}
