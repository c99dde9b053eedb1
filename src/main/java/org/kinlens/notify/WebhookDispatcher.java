package org.kinlens.notify;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.kinlens.screening.ScreeningCompleted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;

/**
 * Sends what waits in the outbox, as long as the server runs. Looks at fixed times and when woken; each receiver is
 * served by one thread of one process at a time, so that its events keep their order per subject.
 */
final class WebhookDispatcher implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(WebhookDispatcher.class);
    private static final long SWEEP_HOURS = 1;
    private static final long STOP_SECONDS = 5;

    private final Outbox outbox;
    private final WebhookClient client;
    private final WebhookProperties properties;
    private final String owner = UUID.randomUUID().toString();
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean woken = new AtomicBoolean();
    private volatile @Nullable ScheduledExecutorService timer;
    private volatile @Nullable ExecutorService senders;

    WebhookDispatcher(Outbox outbox, WebhookClient client, WebhookProperties properties) {
        this.outbox = outbox;
        this.client = client;
        this.properties = properties;
    }

    @EventListener
    void on(ScreeningCompleted completed) {
        wake();
    }

    @EventListener
    void on(Deliveries.Replayed replayed) {
        wake();
    }

    /** Looks into the outbox soon, in another thread. */
    void wake() {
        ScheduledExecutorService running = timer;
        if (running != null && woken.compareAndSet(false, true)) {
            try {
                running.execute(this::look);
            } catch (RejectedExecutionException e) {
                LOG.debug("Not woken: the dispatcher is stopping");
            }
        }
    }

    @Override
    public void start() {
        AtomicInteger number = new AtomicInteger();
        senders = Executors.newFixedThreadPool(
                properties.receivers(), r -> new Thread(r, "kinlens-webhooks-" + number.incrementAndGet()));
        ScheduledExecutorService started =
                Executors.newSingleThreadScheduledExecutor(r -> new Thread(r, "kinlens-outbox"));
        long poll = properties.poll().toMillis();
        started.scheduleWithFixedDelay(this::look, 0, poll, TimeUnit.MILLISECONDS);
        started.scheduleWithFixedDelay(this::sweep, SWEEP_HOURS, SWEEP_HOURS, TimeUnit.HOURS);
        timer = started;
    }

    @Override
    public void stop() {
        ScheduledExecutorService ticking = timer;
        ExecutorService sending = senders;
        timer = null;
        senders = null;
        if (ticking != null && sending != null) {
            ticking.shutdown();
            sending.shutdown();
            try {
                // What is on its way is recorded first; what is cut off is sent again after the next start.
                if (!sending.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                    sending.shutdownNow();
                }
            } catch (InterruptedException e) {
                sending.shutdownNow();
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return timer != null;
    }

    private void look() {
        woken.set(false);
        guarded("The outbox could not be read", () -> {
            for (String subscription : outbox.receiversWithWork()) {
                ExecutorService sending = senders;
                if (sending != null && !sending.isShutdown() && busy.add(subscription)) {
                    sending.execute(() -> serve(subscription));
                }
            }
        });
    }

    private void sweep() {
        guarded("Old deliveries could not be deleted", outbox::sweep);
    }

    private void serve(String subscription) {
        try {
            guarded("Subscription " + subscription + " could not be served", () -> drain(subscription));
        } finally {
            busy.remove(subscription);
        }
    }

    private void drain(String subscription) {
        outbox.fanOut(subscription);
        boolean more = true;
        while (more && isRunning()) {
            long claimed = System.nanoTime();
            Optional<Outbox.Claim> claim = outbox.claim(subscription, owner);
            if (claim.isEmpty()) {
                return;
            }
            more = !claim.get().due().isEmpty() && deliver(claim.get(), claimed);
        }
        outbox.release(subscription, owner);
    }

    /** False if the receiver is gone or does not answer. */
    private boolean deliver(Outbox.Claim claim, long claimedNanos) {
        Duration usable = properties.lease().minus(properties.timeout());
        int failures = claim.failures();
        for (int i = 0; i < claim.due().size() && isRunning(); i += properties.inFlight()) {
            if (System.nanoTime() - claimedNanos > usable.toNanos()) {
                return true; // an answer might come after the lease: claim again first
            }
            List<Outbox.Due> chunk = claim.due()
                    .subList(i, Math.min(i + properties.inFlight(), claim.due().size()));
            List<Attempt> attempts;
            try {
                attempts = client.send(claim, chunk);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
            failures = outbox.record(claim, failures, attempts);
            log(claim.subscription(), attempts);
            if (failures > 0 || attempts.stream().anyMatch(a -> a.result() == Attempt.Result.GONE)) {
                return false;
            }
        }
        return true;
    }

    private static void log(String subscription, List<Attempt> attempts) {
        attempts.stream()
                .filter(a -> a.result() != Attempt.Result.DONE)
                .findFirst()
                .ifPresent(a -> LOG.warn(
                        "Subscription {}: delivery {} failed: {}",
                        subscription,
                        a.due().id(),
                        a.error()));
    }

    /** The timer would stop for good at the first error; a broken connection to the store must not end all sending. */
    private static void guarded(String message, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("{}: {}", message, e.toString());
        }
    }
}
