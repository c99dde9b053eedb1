package org.kinlens.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinlens.screening.Evidence.Paper;
import org.kinlens.screening.Evidence.Source;

/** Which paper would settle a hop, the surest first. */
final class Papers {
    /** Medical certificates of birth (出生医学证明) are issued since 1 January 1996 (母婴保健法 §23). */
    private static final long FIRST_CERTIFICATE = LocalDate.of(1996, 1, 1).toEpochDay();

    private static final int UNKNOWN_BIRTH = Integer.MIN_VALUE;

    private Papers() {}

    /**
     * @param kind kind of parent, or null
     * @param childBirth first day on which the child of a parent hop may have been born, as epoch day
     */
    static List<Paper> of(char step, @Nullable String kind, List<Source> sources, int childBirth) {
        List<Paper> papers = new ArrayList<>();
        if (!sources.isEmpty() && sources.stream().allMatch(source -> source.question() != null)) {
            papers.add(Paper.TOWNSHIP_ANSWER);
        }
        if (step == 's') {
            papers.add(Paper.MARRIAGE_RECORD);
        } else if ("ADOPTIVE".equals(kind)) {
            papers.add(Paper.ADOPTION_CERTIFICATE);
        } else if (isStep(kind)) {
            papers.add(Paper.MARRIAGE_RECORD);
        } else if (childBirth != UNKNOWN_BIRTH && childBirth >= FIRST_CERTIFICATE) {
            papers.add(Paper.BIRTH_CERTIFICATE);
        }
        papers.add(Paper.HOUSEHOLD_PAGE);
        if (sources.stream().noneMatch(source -> source.feed().equals("relative_declaration"))) {
            papers.add(Paper.OFFICIAL_DECLARATION);
        }
        return papers;
    }

    /** Of a relation that nothing but the declaration tells: the records that should show it. */
    static List<Paper> ofDeclared(String word) {
        return word.contains("s")
                ? List.of(Paper.MARRIAGE_RECORD, Paper.HOUSEHOLD_PAGE)
                : List.of(Paper.HOUSEHOLD_PAGE, Paper.BIRTH_CERTIFICATE);
    }

    /** A step-parent became one by marrying the other parent. */
    private static boolean isStep(@Nullable String kind) {
        return "STEP_RAISED".equals(kind) || "STEP".equals(kind);
    }
}
