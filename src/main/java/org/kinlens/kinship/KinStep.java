package org.kinlens.kinship;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinlens.register.Sex;

/** One step of a relation code's path, as the code tables write it: {@code f} to the father, {@code ob} to an elder brother. */
public enum KinStep {
    FATHER("f", Relation.PARENT, Sex.MALE, 0),
    MOTHER("m", Relation.PARENT, Sex.FEMALE, 0),
    PARENT("p", Relation.PARENT, Sex.UNKNOWN, 0),
    SON("s", Relation.CHILD, Sex.MALE, 0),
    DAUGHTER("d", Relation.CHILD, Sex.FEMALE, 0),
    CHILD("c", Relation.CHILD, Sex.UNKNOWN, 0),
    HUSBAND("h", Relation.SPOUSE, Sex.MALE, 0),
    WIFE("w", Relation.SPOUSE, Sex.FEMALE, 0),
    SPOUSE("x", Relation.SPOUSE, Sex.UNKNOWN, 0),
    ELDER_BROTHER("ob", Relation.SIBLING, Sex.MALE, 1),
    YOUNGER_BROTHER("lb", Relation.SIBLING, Sex.MALE, -1),
    BROTHER("xb", Relation.SIBLING, Sex.MALE, 0),
    ELDER_SISTER("os", Relation.SIBLING, Sex.FEMALE, 1),
    YOUNGER_SISTER("ls", Relation.SIBLING, Sex.FEMALE, -1),
    SISTER("xs", Relation.SIBLING, Sex.FEMALE, 0);

    private final String symbol;
    private final Relation relation;
    private final Sex sex;
    private final int seniority;

    KinStep(String symbol, Relation relation, Sex sex, int seniority) {
        this.symbol = symbol;
        this.relation = relation;
        this.sex = sex;
        this.seniority = seniority;
    }

    /** What the person stepped to is to the one stepped from. */
    public Relation relation() {
        return relation;
    }

    /** Sex of the person stepped to, {@link Sex#UNKNOWN} where the step does not tell. */
    public Sex sex() {
        return sex;
    }

    /** 1 if the person stepped to is the elder of two siblings, -1 if the younger, 0 if the step does not tell. */
    public int seniority() {
        return seniority;
    }

    /** Letters of the same step in a relation word. */
    public String word() {
        return relation.word;
    }

    /** What one person is to another. A sibling shares a parent, by blood or in law. */
    public enum Relation {
        PARENT("p"),
        CHILD("c"),
        SPOUSE("s"),
        SIBLING("pc");

        private final String word;

        Relation(String word) {
            this.word = word;
        }
    }

    /**
     * The ways a path of the code table can be read: one list of steps for each alternative ({@code /}); none if the
     * path names no relation.
     *
     * @param path for example {@code f,ob}, {@code s&1} (the eldest son) or {@code m,xb,c / m,xs,c}
     */
    public static List<List<KinStep>> readings(String path) {
        List<List<KinStep>> readings = new ArrayList<>();
        for (String alternative : path.split("/")) {
            List<KinStep> steps = new ArrayList<>();
            for (String symbol : alternative.strip().split(",")) {
                String bare = symbol.strip();
                int rank = bare.indexOf('&');
                KinStep step = of(rank < 0 ? bare : bare.substring(0, rank));
                if (step == null) {
                    return List.of();
                }
                steps.add(step);
            }
            readings.add(List.copyOf(steps));
        }
        return List.copyOf(readings);
    }

    private static @Nullable KinStep of(String symbol) {
        for (KinStep step : values()) {
            if (step.symbol.equals(symbol)) {
                return step;
            }
        }
        return null;
    }
}
