package org.kinlens.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinlens.kinship.ScopeProfile;
import org.kinlens.kinship.ScopeProfiles;
import org.kinlens.screening.Progress;
import org.kinlens.screening.ScreeningRequest;
import org.kinlens.screening.ScreeningResult;
import org.kinlens.screening.ScreeningRun;
import org.kinlens.screening.Screenings;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "screen", description = "Searches ties, runs the rules and keeps the findings.")
final class ScreenCommand implements Callable<Integer> {
    private static final String NO_CALENDAR = "NO_HOLIDAY_CALENDAR_";

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Application application;

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = "Scope profile (default: kinlens.screening.profile).")
    private @Nullable String profile;

    @Option(names = "--as-of", paramLabel = "DATE", description = "Day taken as today (default: today in Shanghai).")
    private @Nullable LocalDate asOf;

    @Option(names = "--dry-run", description = "Leave the stored findings as they are.")
    private boolean dryRun;

    @Option(names = "--out", paramLabel = "DIR", description = "Write ties.csv, findings.csv and coverage.csv there.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        if (profile != null && ScopeProfiles.shipped().byName(profile).isEmpty()) {
            Terminal.warn("'%s' is no scope profile; expected one of %s".formatted(profile, profiles()));
            return Program.FAILED;
        }
        try (ConfigurableApplicationContext kinlens = application.open()) {
            Screenings screenings = kinlens.getBean(Screenings.class);
            ScreeningRequest request = new ScreeningRequest(
                    profile == null ? screenings.defaultProfile() : profile,
                    asOf == null ? LocalDate.now(kinlens.getBean(Clock.class)) : asOf,
                    dryRun,
                    out);
            ScreeningResult result = screenings.screen(request, progress(), () -> false);
            Terminal.done();
            result.run().notes().forEach(note -> Terminal.warn(sentence(note)));
            Terminal.answer(application.json(), result, lines(result));
            return Program.OK;
        }
    }

    private static String profiles() {
        return ScopeProfiles.shipped().all().stream().map(ScopeProfile::name).collect(Collectors.joining(", "));
    }

    private static String sentence(String note) {
        return note.startsWith(NO_CALENDAR)
                ? "there is no holiday calendar for %s; its working days are counted by weekends alone"
                        .formatted(note.substring(NO_CALENDAR.length()))
                : note;
    }

    private static Consumer<Progress> progress() {
        Consumer<String> line = Terminal.progress("screen");
        return p -> line.accept("%s %,d of %,d".formatted(p.stage(), p.done(), p.total()));
    }

    private static List<String> lines(ScreeningResult result) {
        ScreeningRun run = result.run();
        List<String> lines = new ArrayList<>();
        lines.add("profile %s, as of %s%s".formatted(run.profile(), run.asOf(), result.dryRun() ? ", dry run" : ""));
        lines.add("%,d officials, %,d ties to members of cases".formatted(run.officials(), run.ties()));
        run.openByRule().forEach((rule, open) -> lines.add("%s: %,d open".formatted(rule, open)));
        lines.add("%,d raised, %,d fulfilled, %,d withdrawn; %,d events"
                .formatted(result.raised(), result.fulfilled(), result.withdrawn(), result.events()));
        if (!result.dryRun() && result.events() == 0 && result.raised() + result.withdrawn() > 0) {
            lines.add("no events are sent for a run with another profile or an earlier day than the one before");
        }
        lines.add(run.searched());
        return lines;
    }
}
