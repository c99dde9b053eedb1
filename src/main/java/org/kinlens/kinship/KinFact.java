package org.kinlens.kinship;

import java.util.Comparator;
import org.kinlens.register.ParentKind;

/**
 * A parent or a marriage that a household register tells of. It bounds no days: a parent stays one, and a register does
 * not say when a marriage began.
 */
public sealed interface KinFact {
    /** How far a relation to the head is trusted: registers copy old codes and write step-children as children. */
    double REGISTER_CONFIDENCE = 0.95;

    /** Parents before marriages, then by the two persons. */
    Comparator<KinFact> IN_ORDER = Comparator.comparing((KinFact fact) -> fact instanceof SpouseOf)
            .thenComparing(KinFact::first)
            .thenComparing(KinFact::second);

    /** The parent, or the married person with the smaller id. */
    String first();

    /** The child, or the married person with the greater id. */
    String second();

    /** How far the fact is trusted, over 0 up to 1. */
    double confidence();

    /** One is the parent of the other, in a way the register does not tell. */
    record ParentOf(String parentId, String childId, ParentKind kind, double confidence) implements KinFact {
        @Override
        public String first() {
            return parentId;
        }

        @Override
        public String second() {
            return childId;
        }
    }

    /** Two are married; {@code a} is the smaller id. */
    record SpouseOf(String a, String b, double confidence) implements KinFact {
        @Override
        public String first() {
            return a;
        }

        @Override
        public String second() {
            return b;
        }
    }

    static KinFact parent(String parentId, String childId) {
        return new ParentOf(parentId, childId, ParentKind.UNKNOWN, REGISTER_CONFIDENCE);
    }

    static KinFact spouses(String one, String other) {
        boolean inOrder = one.compareTo(other) <= 0;
        return new SpouseOf(inOrder ? one : other, inOrder ? other : one, REGISTER_CONFIDENCE);
    }
}
