package org.kinlens.screening;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Screening runs: ties, rules, findings. One run at a time. */
@Component
public final class Screenings {
    private final ScreeningSettings settings;

    Screenings(ScreeningSettings settings) {
        this.settings = settings;
    }

    /**
     * Runs all rules on what the graph holds.
     *
     * @param progress told now and then, in the calling thread
     * @param cancel polled between steps; true stops the run with {@link ScreeningCancelled}
     * @throws ScreeningRefused if a load is unfinished, another run is going on, or the profile is unknown
     */
    public ScreeningResult screen(ScreeningRequest request, Consumer<Progress> progress, BooleanSupplier cancel) {
        throw new ScreeningRefused("Screening " + request.profile() + " is not built into this branch yet");
    }

    /** Name of the profile that counts where none is asked for ({@code kinlens.screening.profile}). */
    public String defaultProfile() {
        return settings.profile();
    }

    /** The last stored run. */
    public Optional<ScreeningRun> latest() {
        return Optional.empty();
    }
}
