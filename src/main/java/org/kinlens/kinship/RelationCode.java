package org.kinlens.kinship;

import java.util.List;
import java.util.Optional;
import org.kinlens.register.Sex;

/**
 * One code of a relation between a person and a reference person (the head of a household, the supported member of a
 * case, or the official who declares).
 *
 * @param code two digits
 * @param zh what the standard calls it
 * @param en the same in English
 * @param sex sex of the person so called, {@link Sex#UNKNOWN} where the code does not tell
 * @param readings how the term leads from the reference person, one list of steps for each way it may be meant; empty
 *     where it names no relation that counts
 * @param kindOpen true if the code does not tell an adoptive from a step relation
 */
public record RelationCode(String code, String zh, String en, Sex sex, List<List<KinStep>> readings, boolean kindOpen) {

    public RelationCode {
        readings = List.copyOf(readings);
    }

    /**
     * The p/c/s word that a declaration with this code claims; empty for oneself, other relatives and non-relatives, and
     * where the readings disagree. A cousin is {@code ppcc} on whichever side.
     */
    public Optional<String> word() {
        List<String> words = readings.stream()
                .map(steps -> String.join("", steps.stream().map(KinStep::word).toList()))
                .distinct()
                .toList();
        return words.size() == 1 ? Optional.of(words.get(0)) : Optional.empty();
    }

    /** True for the head of the household (户主), who may also be written as "self" (本人). */
    public boolean isHead() {
        return code.equals("01") || code.equals("02");
    }

    /** The step that alone makes the relation; empty if it takes several, or if how it is meant is open. */
    public Optional<KinStep> singleStep() {
        boolean single = readings.size() == 1 && readings.get(0).size() == 1 && !kindOpen;
        return single && readings.get(0).get(0).relation() != KinStep.Relation.SIBLING
                ? Optional.of(readings.get(0).get(0))
                : Optional.empty();
    }
}
