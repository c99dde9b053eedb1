package org.kinlens.screening.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.kinlens.screening.Progress;
import org.kinlens.screening.ScreeningCancelled;
import org.kinlens.screening.ScreeningRefused;
import org.kinlens.screening.ScreeningRequest;
import org.kinlens.screening.ScreeningResult;
import org.kinlens.screening.Screenings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Takes orders to screen from page and API and runs them in the background, one at a time. */
@Component
@ConditionalOnWebApplication
class ScreeningDesk implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ScreeningDesk.class);

    private final Screenings screenings;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "kinlens-screening");
        thread.setDaemon(true);
        return thread;
    });
    private volatile @Nullable Order last;
    private volatile boolean closing;

    ScreeningDesk(Screenings screenings) {
        this.screenings = screenings;
    }

    /**
     * Starts a run.
     *
     * @throws ScreeningRefused if one is going on
     */
    synchronized Order start(String profile, LocalDate asOf) {
        Order before = last;
        if (before != null && before.isRunning()) {
            throw new ScreeningRefused(
                    ScreeningRefused.Reason.BUSY,
                    "A screening is going on (%s, as of %s). Wait until it is done, then start again."
                            .formatted(before.profile(), before.asOf()));
        }
        Order order = new Order(UUID.randomUUID().toString(), profile, asOf, State.RUNNING, null, null, null, null);
        last = order;
        worker.execute(() -> run(order));
        return order;
    }

    /** The order given last since the program started. */
    Optional<Order> last() {
        return Optional.ofNullable(last);
    }

    private void run(Order order) {
        try {
            ScreeningResult result = screenings.screen(
                    new ScreeningRequest(order.profile(), order.asOf(), false, null),
                    progress -> last = order.at(progress),
                    () -> closing);
            last = order.done(result);
        } catch (ScreeningRefused e) {
            last = order.failed(e.reason().name(), String.valueOf(e.getMessage()));
        } catch (ScreeningCancelled e) {
            last = order.failed("STOPPED", String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.error("Screening {} as of {} failed", order.profile(), order.asOf(), e);
            last = order.failed("ERROR", "Screening failed; the log of the server says why. Nothing was stored.");
        }
    }

    @Override
    public void close() {
        closing = true;
        worker.shutdown();
    }

    /** Where an order stands. */
    enum State {
        RUNNING,
        COMPLETE,
        FAILED
    }

    /**
     * An order to screen.
     *
     * @param progress how far it is, or null before the first word
     * @param result what it gave, or null before it is complete
     * @param reason why it failed, as the end of a message key, or null
     * @param problem the same as a sentence for machines, or null
     */
    record Order(
            String id,
            String profile,
            LocalDate asOf,
            State state,
            @Nullable Progress progress,
            @Nullable ScreeningResult result,
            @Nullable String reason,
            @Nullable String problem) {
        public boolean isRunning() {
            return state == State.RUNNING;
        }

        Order at(Progress next) {
            return new Order(id, profile, asOf, State.RUNNING, next, null, null, null);
        }

        Order done(ScreeningResult given) {
            return new Order(id, profile, asOf, State.COMPLETE, progress, given, null, null);
        }

        Order failed(String why, String sentence) {
            return new Order(id, profile, asOf, State.FAILED, progress, null, why, sentence);
        }
    }
}
