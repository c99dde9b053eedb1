package org.kinlens.explore;

import java.util.List;
import java.util.Set;

/**
 * What one person is to another.
 *
 * @param zh terms in Chinese, the closest relation first; empty where there is none to name
 * @param en the same in English
 * @param marks what a term does not say
 */
public record KinLabel(List<String> zh, List<String> en, Set<Mark> marks) {
    /** Nothing that has a term, such as the other parent of a child. */
    public static final KinLabel NONE = new KinLabel(List.of(), List.of(), Set.of());

    /** What makes a relation other than by blood and standing marriage. */
    public enum Mark {
        /** By a marriage that has ended other than by death. */
        FORMER,
        ADOPTIVE,
        STEP,
        /** By a fact that is a possible answer to an open question. */
        HYPOTHESIS
    }

    public KinLabel {
        zh = List.copyOf(zh);
        en = List.copyOf(en);
        marks = Set.copyOf(marks);
    }
}
