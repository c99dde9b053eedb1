package org.kinlens.kinship.resolve;

import java.util.Comparator;
import org.kinlens.register.ParentKind;

/**
 * A parent or a marriage that a register tells of. It bounds no days: a parent stays one, and a register does not say
 * when a marriage began.
 */
public sealed interface KinFact {
    /** Parents before marriages, then by the two persons and the kind. */
    Comparator<KinFact> IN_ORDER = Comparator.comparing((KinFact fact) -> fact instanceof SpouseOf)
            .thenComparing(KinFact::first)
            .thenComparing(KinFact::second)
            .thenComparing(fact -> fact instanceof ParentOf parent ? parent.kind() : ParentKind.UNKNOWN);

    /** The parent, or the married person with the smaller id. */
    String first();

    /** The child, or the married person with the greater id. */
    String second();

    /** How the register tells of it. */
    Reading reading();

    /** The same fact, told otherwise. */
    KinFact as(Reading reading);

    default double confidence() {
        return reading().confidence();
    }

    /** One is the parent of the other. */
    record ParentOf(String parentId, String childId, ParentKind kind, Reading reading) implements KinFact {
        @Override
        public String first() {
            return parentId;
        }

        @Override
        public String second() {
            return childId;
        }

        @Override
        public KinFact as(Reading other) {
            return new ParentOf(parentId, childId, kind, other);
        }
    }

    /** Two are married; {@code a} is the smaller id. */
    record SpouseOf(String a, String b, Reading reading) implements KinFact {
        @Override
        public String first() {
            return a;
        }

        @Override
        public String second() {
            return b;
        }

        @Override
        public KinFact as(Reading other) {
            return new SpouseOf(a, b, other);
        }
    }

    static KinFact parent(String parentId, String childId, Reading reading) {
        return new ParentOf(parentId, childId, ParentKind.UNKNOWN, reading);
    }

    static KinFact spouses(String one, String other, Reading reading) {
        boolean inOrder = one.compareTo(other) <= 0;
        return new SpouseOf(inOrder ? one : other, inOrder ? other : one, reading);
    }

    /**
     * How a row tells of a fact.
     *
     * @param confidence how far the fact is trusted, over 0 up to 1
     * @param code relation code of the row
     * @param derived true if it took more than reading one step off one row
     * @param question key of the row whose readings exclude each other, empty if it can be read in one way only
     */
    record Reading(double confidence, String code, boolean derived, String question) {
        /** A relation of one step, read off one row. */
        static Reading direct(double confidence, String code) {
            return new Reading(confidence, code, false, "");
        }
    }
}
