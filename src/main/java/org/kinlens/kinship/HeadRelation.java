package org.kinlens.kinship;

import java.util.Optional;

/** A relation to the head of a household that is a kin fact by itself: one step, of one possible meaning. */
enum HeadRelation {
    SPOUSE,
    CHILD,
    PARENT;

    /**
     * The relation of a code of GB/T 4761-2008. Left out besides all longer ways: 27, 37, 57 and 58, which do not tell
     * an adoptive from a step relation.
     */
    static Optional<HeadRelation> of(String code) {
        return switch (code) {
            case "10", "11", "12" -> Optional.of(SPOUSE);
            case "20", "21", "22", "23", "24", "25", "26", "29" -> Optional.of(CHILD);
            case "30", "31", "32", "33", "34", "35", "36", "39" -> Optional.of(CHILD);
            case "50", "51", "52", "59" -> Optional.of(PARENT);
            default -> Optional.empty();
        };
    }

    /** The fact it states of a head and a member; empty if the two are one person. */
    Optional<KinFact> fact(String headId, String memberId) {
        if (headId.equals(memberId)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (this) {
                    case SPOUSE -> KinFact.spouses(headId, memberId);
                    case CHILD -> KinFact.parent(headId, memberId);
                    case PARENT -> KinFact.parent(memberId, headId);
                });
    }
}
