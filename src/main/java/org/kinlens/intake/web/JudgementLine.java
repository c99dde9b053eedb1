package org.kinlens.intake.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinlens.access.NameMask;
import org.kinlens.intake.identity.Alarm;
import org.kinlens.intake.identity.Contribution;
import org.kinlens.intake.identity.JudgedRecord;
import org.kinlens.intake.identity.Judgement;
import org.kinlens.intake.identity.JudgementKind;

/**
 * A judgement as pages show it: names masked.
 *
 * @param percent certainty in per cent, cut to one decimal so that 100 is never shown; null where nothing was reckoned
 * @param reason of a person, else null
 */
record JudgementLine(
        String id,
        JudgementKind kind,
        String record,
        String recordName,
        String canonical,
        String canonicalName,
        String person,
        @Nullable String percent,
        @Nullable String reason,
        List<Contribution> contributions,
        List<Alarm> alarms,
        @Nullable Instant decidedAt,
        String decidedBy) {
    static JudgementLine of(Judgement judgement) {
        return new JudgementLine(
                judgement.id(),
                judgement.kind(),
                judgement.record(),
                NameMask.mask(judgement.recordName()),
                judgement.canonical(),
                NameMask.mask(judgement.canonicalName()),
                judgement.person(),
                judgement.kind() == JudgementKind.LINKAGE ? percent(judgement.score()) : null,
                judgement.kind() == JudgementKind.MANUAL ? judgement.reason() : null,
                judgement.contributions(),
                judgement.alarms(),
                judgement.decidedAt(),
                judgement.decidedBy());
    }

    private static String percent(double score) {
        double cut = Math.min(999, Math.floor(score * 1000)) / 10;
        return Double.toString(cut);
    }

    /** A record as pages show it: name masked. */
    record Member(
            String id,
            String name,
            String source,
            int sex,
            @Nullable String birth,
            @Nullable String division,
            boolean hasNationalId,
            boolean hasPhone) {
        static Member of(JudgedRecord record) {
            return new Member(
                    record.id(),
                    NameMask.mask(record.name()),
                    record.source(),
                    record.sex(),
                    record.birth(),
                    record.division(),
                    record.hasNationalId(),
                    record.hasPhone());
        }
    }
}
