package org.kinlens.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.kinlens.county.SyntheticCounty;
import org.kinlens.county.Tier;
import org.kinlens.intake.LoadResult;
import org.kinlens.intake.Loads;
import org.kinlens.screening.ScreeningRequest;
import org.kinlens.screening.ScreeningResult;
import org.kinlens.screening.Screenings;
import org.kinlens.store.DataFolder;
import org.springframework.context.ApplicationContext;

/** Something to look at: a synthetic county of 20,000 persons up to today, loaded and screened once. */
final class Demo {
    private static final long SEED = 1;

    private Demo() {}

    /** Fills an empty store; one that was filled before stays as it is. */
    static void fill(ApplicationContext kinlens, Consumer<String> say) throws IOException {
        Screenings screenings = kinlens.getBean(Screenings.class);
        if (screenings.latest().isPresent()) {
            return;
        }
        LocalDate today = LocalDate.now(kinlens.getBean(Clock.class));
        Path feeds = kinlens.getBean(DataFolder.class).resolve("feeds");
        say.accept("Generating a county of 20,000 persons …");
        SyntheticCounty.generate(Tier.S, SEED, today, feeds, message -> {});
        say.accept("Loading it …");
        LoadResult loaded = kinlens.getBean(Loads.class).load(feeds, null, progress -> {});
        say.accept("%,d rows in %.0f s. Screening …".formatted(loaded.written(), loaded.seconds()));
        ScreeningResult screened = screenings.screen(
                new ScreeningRequest(screenings.defaultProfile(), today, false, null), progress -> {}, () -> false);
        say.accept("%,d findings are open.".formatted(screened.open()));
    }
}
