package org.kinlens.notify;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** Posts signed events to a receiver. Follows no redirects: they would lead past the check of the URL. */
final class WebhookClient {
    private final HttpClient http;
    private final CloudEvents events;
    private final UrlPolicy policy;
    private final Duration timeout;
    private final Clock clock;

    WebhookClient(CloudEvents events, UrlPolicy policy, Duration timeout, Clock clock) {
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .build();
        this.events = events;
        this.policy = policy;
        this.timeout = timeout;
        this.clock = clock;
    }

    /** Sends all at the same time; the answers are in the order of the deliveries. Ends within twice the timeout. */
    List<Attempt> send(Outbox.Claim claim, List<Outbox.Due> deliveries) throws InterruptedException {
        // Looked up right before sending: the Java runtime keeps the answer for the connection it makes now.
        Optional<String> objection = policy.objection(claim.url());
        if (objection.isPresent()) {
            String why = "The URL " + objection.get();
            return deliveries.stream().map(d -> Attempt.failed(d, why)).toList();
        }
        List<CompletableFuture<HttpResponse<Void>>> sent = deliveries.stream()
                .map(d -> http.sendAsync(request(claim, d), HttpResponse.BodyHandlers.discarding()))
                .toList();
        long deadline = System.nanoTime() + timeout.toNanos();
        List<Attempt> attempts = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            attempts.add(await(deliveries.get(i), sent.get(i), deadline - System.nanoTime()));
        }
        return attempts;
    }

    private HttpRequest request(Outbox.Claim claim, Outbox.Due due) {
        String id = due.event().id();
        long timestamp = clock.instant().getEpochSecond();
        byte[] body = events.body(due.event());
        String signatures =
                claim.secrets().stream().map(s -> s.sign(id, timestamp, body)).collect(Collectors.joining(" "));
        return HttpRequest.newBuilder(URI.create(claim.url()))
                .timeout(timeout)
                .header("Content-Type", CloudEvents.MEDIA_TYPE)
                .header("User-Agent", "Kinlens")
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(timestamp))
                .header("webhook-signature", signatures)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }

    private static Attempt await(Outbox.Due due, CompletableFuture<HttpResponse<Void>> sent, long nanos)
            throws InterruptedException {
        try {
            return Attempt.answered(
                    due, sent.get(Math.max(1, nanos), TimeUnit.NANOSECONDS).statusCode());
        } catch (TimeoutException e) {
            sent.cancel(true);
            return Attempt.failed(due, "no answer in time");
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            // The kind only: messages of the client hold addresses.
            return Attempt.failed(
                    due, cause == null ? "no answer" : cause.getClass().getSimpleName());
        }
    }
}
