package org.kinlens.intake.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.kinlens.intake.web.LoadApi.LoadJson;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells those who listen how far a load is, twice a second, until it is done. */
@Component
@ConditionalOnWebApplication
class ProgressStreams implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final long PERIOD_MILLIS = 500;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "kinlens-progress");
        thread.setDaemon(true);
        return thread;
    });

    SseEmitter open(Supplier<Optional<LoadJson>> load) {
        SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
        AtomicReference<Future<?>> ticking = new AtomicReference<>();
        Runnable stop = () -> Optional.ofNullable(ticking.get()).ifPresent(future -> future.cancel(false));
        emitter.onCompletion(stop);
        emitter.onTimeout(stop);
        emitter.onError(e -> stop.run());
        ticking.set(
                clock.scheduleWithFixedDelay(() -> tell(emitter, load.get()), 0, PERIOD_MILLIS, TimeUnit.MILLISECONDS));
        return emitter;
    }

    private static void tell(SseEmitter emitter, Optional<LoadJson> load) {
        try {
            if (load.isEmpty()) {
                emitter.complete();
                return;
            }
            boolean done = load.get().isDone();
            emitter.send(SseEmitter.event().name(done ? "done" : "progress").data(load.get()));
            if (done) {
                emitter.complete();
            }
        } catch (IOException | IllegalStateException e) {
            // Whoever listened has gone.
            emitter.completeWithError(e);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
