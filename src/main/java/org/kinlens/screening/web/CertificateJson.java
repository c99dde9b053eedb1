package org.kinlens.screening.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinlens.kinship.LegalClass;
import org.kinlens.screening.Evidence;
import org.kinlens.screening.TieFigures;

/**
 * The certificate of one tie as other systems read it: ids only, no names.
 *
 * @param personId the member; absent where he is a minor, who stands in the hops only
 * @param term what the official calls the member
 * @param back what the member calls the official
 * @param basis the rule that the scope profile of the run is taken from
 * @param to first day on which the tie no longer holds
 * @param weakest number of the hop least to be trusted, from 1, as in {@code hops}
 * @param searched how far the shown run looked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CertificateJson(
        String findingId,
        String ruleId,
        int ruleVersion,
        @Nullable String caseId,
        @Nullable String officialId,
        @Nullable String personId,
        boolean minor,
        String profile,
        LocalDate asOf,
        Bilingual sentence,
        String word,
        Bilingual term,
        Bilingual back,
        LegalClass legalClass,
        Bilingual legalText,
        @Nullable String basis,
        TieFigures figures,
        List<ScopeJson> scopesIn,
        List<ScopeJson> scopesOut,
        double confidence,
        boolean declared,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int placeholders,
        List<Coded> marks,
        List<FindingJson.HopJson> hops,
        int weakest,
        List<Coded> settledBy,
        List<OtherJson> others,
        @Nullable Searched searched,
        @Nullable String searchedText,
        Bilingual note) {

    /** A text in both languages. */
    record Bilingual(String zh, String en) {}

    /** A code with its text. */
    record Coded(String code, String zh, String en) {}

    /** A scope profile. */
    record ScopeJson(String name, String zh, String en, String basis) {}

    /** One more path between the same two. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OtherJson(
            Bilingual sentence,
            String word,
            Bilingual term,
            double confidence,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            int placeholders,
            List<Evidence.Mark> marks,
            int weakest,
            List<FindingJson.HopJson> hops) {}
}
