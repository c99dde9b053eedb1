package org.kinlens.screening.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinlens.screening.Channel;
import org.kinlens.screening.Evidence;
import org.kinlens.screening.Finding;
import org.kinlens.screening.FindingState;
import org.kinlens.screening.Severity;

/** A finding as other systems read it: ids only, no names. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FindingJson(
        String id,
        String ruleId,
        int ruleVersion,
        Channel channel,
        Severity severity,
        FindingState status,
        @Nullable String caseId,
        @Nullable String householdId,
        @Nullable String officialId,
        @Nullable String personId,
        @Nullable String tipId,
        @Nullable String divisionCode,
        @Nullable LocalDate dueOn,
        @Nullable String dueNote,
        LocalDate firstFoundOn,
        @Nullable LocalDate closedOn,
        @Nullable String closedReason,
        String summaryZh,
        String summaryEn,
        @Nullable List<HopJson> path,
        @Nullable List<FactJson> facts,
        @Nullable CertificateJson certificate) {

    /** A line of a list. */
    static FindingJson brief(Finding finding) {
        return of(finding, null, null, null);
    }

    /** With the certificate of the path and the facts; never what tells of a tip. */
    static FindingJson full(Finding finding, @Nullable CertificateJson certificate) {
        return of(
                finding,
                HopJson.of(finding.evidence().path()),
                FindingViews.shownFacts(finding).stream()
                        .map(fact -> new FactJson(fact.kind(), fact.from(), fact.to(), fact.ref()))
                        .toList(),
                certificate);
    }

    private static FindingJson of(
            Finding f,
            @Nullable List<HopJson> path,
            @Nullable List<FactJson> facts,
            @Nullable CertificateJson certificate) {
        return new FindingJson(
                f.id(),
                f.ruleId(),
                f.ruleVersion(),
                f.channel(),
                f.severity(),
                f.state(),
                f.caseId(),
                f.householdId(),
                f.officialId(),
                f.personId(),
                f.tipId(),
                f.divisionCode(),
                f.dueOn(),
                f.dueNote(),
                f.firstFoundOn(),
                f.closedOn(),
                f.closedReason(),
                f.summaryZh(),
                f.summaryEn(),
                path,
                facts,
                certificate);
    }

    /**
     * One step; {@code to} is the first day on which it no longer holds.
     *
     * @param confidence of all its sources together
     * @param feed of the most trusted source
     * @param source of the most trusted source
     * @param papers what would settle it, the surest first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HopJson(
            String fromId,
            String toId,
            String step,
            String termZh,
            String termEn,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            double confidence,
            String feed,
            String source,
            @Nullable String kind,
            List<Evidence.Source> sources,
            List<Evidence.Paper> papers) {
        static List<HopJson> of(List<Evidence.Hop> path) {
            return path.stream().map(HopJson::of).toList();
        }

        private static HopJson of(Evidence.Hop hop) {
            return new HopJson(
                    hop.fromId(),
                    hop.toId(),
                    String.valueOf(hop.step()),
                    hop.termZh(),
                    hop.termEn(),
                    hop.from(),
                    hop.to(),
                    hop.confidence(),
                    hop.feed(),
                    hop.source(),
                    hop.kind(),
                    hop.sources(),
                    hop.papers());
        }
    }

    /** One more fact. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FactJson(
            String kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String ref) {}
}
