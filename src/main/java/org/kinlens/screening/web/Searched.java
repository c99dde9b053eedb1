package org.kinlens.screening.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinlens.kinship.ScopeProfile;
import org.kinlens.kinship.ScopeProfiles;
import org.kinlens.screening.CoverageLine;
import org.kinlens.screening.ScreeningRun;

/**
 * How far a run looked, for machines.
 *
 * @param wordsUpTo longest chain of steps
 * @param parentsKnown share of adults with a known parent, 0..1, or null if there are none
 * @param natalLink share of married women with a link to their family of birth, 0..1, or null if there are none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Searched(
        String screeningId,
        String profile,
        LocalDate asOf,
        int wordsUpTo,
        @Nullable Double parentsKnown,
        @Nullable Double natalLink) {
    static Searched of(ScreeningRun run, ScopeProfiles profiles) {
        List<CoverageLine> lines = run.coverage();
        CoverageLine all = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        return new Searched(
                run.id(),
                run.profile(),
                run.asOf(),
                profiles.byName(run.profile()).map(ScopeProfile::reach).orElse(ScopeProfile.MAX_WORD_LENGTH),
                all == null ? null : share(all.knownParents(), all.adults()),
                all == null ? null : share(all.natalLink(), all.marriedWomen()));
    }

    private static @Nullable Double share(long part, long whole) {
        return whole == 0 ? null : (double) part / whole;
    }
}
