package org.kinlens.screening.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinlens.screening.TieFigures;
import org.kinlens.screening.web.FindingView.HopView;

/**
 * The certificate of a tie as a page shows it.
 *
 * @param sentence the path in kin terms, with masked names
 * @param term what the official calls the member
 * @param back what the member calls the official
 * @param legal legal class with its article
 * @param profileTitle scope profile of the run
 * @param basis the rule that it is taken from
 * @param confidence percent
 * @param since first day of the tie, or null
 * @param lastDay last day, or null while it lasts
 * @param marks what must be known of it, as sentences
 * @param in titles of the profiles that count it
 * @param out titles of the others
 * @param weakest the hop least to be trusted
 * @param others further paths between the same two
 */
record CertificateView(
        String findingId,
        String sentence,
        String term,
        String back,
        String word,
        String legal,
        String profileTitle,
        String basis,
        TieFigures figures,
        int confidence,
        boolean declared,
        boolean minor,
        @Nullable LocalDate since,
        @Nullable LocalDate lastDay,
        int placeholders,
        List<String> marks,
        List<String> in,
        List<String> out,
        List<HopView> hops,
        HopView weakest,
        List<OtherView> others,
        LocalDate asOf) {

    /** One more path, in short. */
    record OtherView(
            String sentence,
            String word,
            int confidence,
            @Nullable LocalDate since,
            @Nullable LocalDate lastDay,
            List<String> marks,
            HopView weakest) {}
}
