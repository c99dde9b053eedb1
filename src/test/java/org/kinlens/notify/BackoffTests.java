package org.kinlens.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTests {
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LAST = Duration.ofHours(12);

    @Test
    void treblesFromTheFirstWaitToTheLast() {
        Backoff backoff = new Backoff(FIRST, LAST, () -> 0.5);

        assertThat(IntStream.rangeClosed(1, 11).mapToObj(n -> backoff.after(n).toSeconds()))
                .containsExactly(5L, 15L, 45L, 135L, 405L, 1215L, 3645L, 10935L, 32805L, 43200L, 43200L);
    }

    @Test
    void spreadsByAFifthAtMost() {
        assertThat(new Backoff(FIRST, LAST, () -> 0).after(1)).isEqualTo(Duration.ofSeconds(4));
        assertThat(new Backoff(FIRST, LAST, () -> 0.999_999).after(1))
                .isBetween(Duration.ofMillis(5_999), Duration.ofSeconds(6));
    }

    @Test
    void neverPassesTheLastWait() {
        assertThat(new Backoff(FIRST, LAST, () -> 0.999).after(1_000_000)).isEqualTo(LAST);
    }
}
