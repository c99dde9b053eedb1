package org.kinlens.screening;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kinlens.graph.GraphCancelled;
import org.kinlens.kinship.ScopeProfile;
import org.kinlens.kinship.ScopeProfiles;
import org.kinlens.store.GraphStore;
import org.kinlens.store.Snapshots;
import org.kinlens.store.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Screening runs: ties, rules, findings. One run at a time. */
@Component
public final class Screenings {
    private final GraphStore graph;
    private final Snapshots snapshots;
    private final Vault vault;
    private final ScreeningStore store;
    private final RuleCatalogue rules;
    private final ScreeningSettings settings;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;
    private final WorkingCalendar calendar = WorkingCalendar.shipped();
    private final ReentrantLock running = new ReentrantLock();

    Screenings(
            GraphStore graph,
            Snapshots snapshots,
            Vault vault,
            ScreeningStore store,
            RuleCatalogue rules,
            ScreeningSettings settings,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.graph = graph;
        this.snapshots = snapshots;
        this.vault = vault;
        this.store = store;
        this.rules = rules;
        this.settings = settings;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * Runs all rules on what the graph holds.
     *
     * @param progress told now and then, in the calling thread
     * @param cancel polled between steps; true stops the run with {@link ScreeningCancelled}
     * @throws ScreeningRefused if a load is unfinished, another run is going on, or the profile is unknown
     */
    public ScreeningResult screen(ScreeningRequest request, Consumer<Progress> progress, BooleanSupplier cancel) {
        ScopeProfile profile = profile(request.profile());
        if (!running.tryLock()) {
            throw new ScreeningRefused(
                    ScreeningRefused.Reason.BUSY, "Another screening is going on; wait for its end and start again.");
        }
        try {
            store.requireFinishedLoads();
            ScreeningPass pass = new ScreeningPass(
                    request, profile, new DueDates(calendar, settings), settings, clock, progress, cancel);
            ScreeningResult result = pass.run(graph, snapshots, vault, store, rules);
            if (!result.dryRun()) {
                publisher.publishEvent(new ScreeningCompleted(result.run().id()));
            }
            return result;
        } catch (GraphCancelled e) {
            throw new ScreeningCancelled(ScreeningPass.SEARCH);
        } finally {
            running.unlock();
        }
    }

    private static ScopeProfile profile(String name) {
        return ScopeProfiles.shipped()
                .byName(name)
                .orElseThrow(() -> new ScreeningRefused(
                        ScreeningRefused.Reason.PROFILE,
                        "Scope profile '%s' is unknown; choose one of %s"
                                .formatted(
                                        name,
                                        ScopeProfiles.shipped().all().stream()
                                                .map(ScopeProfile::name)
                                                .collect(Collectors.joining(", ")))));
    }

    /** Name of the profile that counts where none is asked for ({@code kinlens.screening.profile}). */
    public String defaultProfile() {
        return settings.profile();
    }

    /** The last stored run. */
    public Optional<ScreeningRun> latest() {
        return store.latest();
    }
}
