package org.kinlens.intake.identity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A judgement in force: two records are one person.
 *
 * @param id 32 hex digits
 * @param record own id of the later record
 * @param canonical own id of the earlier record
 * @param recordName name of the later record, not masked yet
 * @param canonicalName name of the earlier record, not masked yet
 * @param person own id of the record that stands for the person
 * @param score probability, 0 to 1; 1 where nothing was reckoned
 * @param contributions what each feature says, of linkage only
 * @param alarms why the records of this person look like those of several
 */
public record Judgement(
        String id,
        JudgementKind kind,
        String record,
        String canonical,
        @Nullable String recordName,
        @Nullable String canonicalName,
        String person,
        double score,
        String reason,
        List<Contribution> contributions,
        List<Alarm> alarms,
        @Nullable Instant decidedAt,
        String decidedBy) {
    public Judgement {
        contributions = List.copyOf(contributions);
        alarms = List.copyOf(alarms);
    }

    /** No name: this may end up in a log. */
    @Override
    public String toString() {
        return kind + " " + id;
    }
}
