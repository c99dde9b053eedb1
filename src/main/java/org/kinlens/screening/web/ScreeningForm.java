package org.kinlens.screening.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kinlens.kinship.ScopeProfiles;
import org.kinlens.screening.Screenings;

/**
 * What the form that starts a run offers, and the run it started last.
 *
 * @param profile chosen beforehand
 */
record ScreeningForm(ScreeningDesk.@Nullable Order order, String profile, List<ProfileOption> profiles) {
    static ScreeningForm of(ScreeningDesk desk, Screenings screenings, ScopeProfiles profiles, Locale locale) {
        return new ScreeningForm(
                desk.last().orElse(null),
                screenings.defaultProfile(),
                profiles.all().stream()
                        .map(p -> new ProfileOption(p.name(), RunHeader.title(p, locale)))
                        .toList());
    }

    public boolean running() {
        return order != null && order.isRunning();
    }

    /** A scope profile to choose. */
    record ProfileOption(String name, String title) {}
}
