package org.kinlens.screening.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kinlens.kinship.ScopeProfile;
import org.kinlens.kinship.ScopeProfiles;
import org.kinlens.screening.CoverageLine;
import org.kinlens.screening.ScreeningRun;

/**
 * Which run a page shows and how far it could see.
 *
 * @param profileTitle title of the scope profile in the reader's language
 * @param reach longest chain of steps searched
 * @param parentsKnown adults with a known parent, in percent, or null if there are none
 * @param natalLink married women with a link to their family of birth, in percent, or null if there are none
 * @param notes what the reader must know, as sentences
 */
record RunHeader(
        String id,
        String profile,
        String profileTitle,
        LocalDate asOf,
        Instant finishedAt,
        int reach,
        @Nullable Integer parentsKnown,
        @Nullable Integer natalLink,
        List<String> notes) {
    private static final int PERCENT = 100;

    static RunHeader of(ScreeningRun run, ScopeProfiles profiles, RuleTexts texts, Locale locale) {
        ScopeProfile profile = profiles.byName(run.profile()).orElse(null);
        List<CoverageLine> lines = run.coverage();
        CoverageLine all = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        return new RunHeader(
                run.id(),
                run.profile(),
                profile == null ? run.profile() : title(profile, locale),
                run.asOf(),
                run.finishedAt(),
                profile == null ? ScopeProfile.MAX_WORD_LENGTH : profile.reach(),
                all == null ? null : percent(all.knownParents(), all.adults()),
                all == null ? null : percent(all.natalLink(), all.marriedWomen()),
                run.notes().stream().map(note -> texts.note(note, locale)).toList());
    }

    static String title(ScopeProfile profile, Locale locale) {
        return locale.getLanguage().equals("en") ? profile.titleEn() : profile.titleZh();
    }

    /** Rounded down: coverage is never made to look better than it is. */
    private static @Nullable Integer percent(long part, long whole) {
        return whole == 0 ? null : (int) (PERCENT * part / whole);
    }
}
