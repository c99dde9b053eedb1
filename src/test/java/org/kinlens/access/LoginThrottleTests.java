package org.kinlens.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LoginThrottleTests {
    private Instant now = Instant.parse("2026-11-23T08:00:00Z");
    private final InstantSource source = () -> now;
    private final LoginThrottle throttle = new LoginThrottle(source.withZone(ZoneOffset.UTC));

    @Test
    void staysOpenBelowTheLimit() {
        fail(LoginThrottle.TRIES - 1);

        assertThat(throttle.isClosedTo("a")).isFalse();
    }

    @Test
    void closesToTheAddressThatGuesses() {
        fail(LoginThrottle.TRIES);

        assertThat(throttle.isClosedTo("a")).isTrue();
        assertThat(throttle.isClosedTo("b")).isFalse();
    }

    @Test
    void opensAgainAfterThePause() {
        fail(LoginThrottle.TRIES);
        now = now.plus(LoginThrottle.PAUSE);

        assertThat(throttle.isClosedTo("a")).isFalse();
    }

    @Test
    void forgetsFailuresOnceSomebodyGotIn() {
        fail(LoginThrottle.TRIES - 1);
        throttle.succeeded("a");
        fail(1);

        assertThat(throttle.isClosedTo("a")).isFalse();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed("a");
        }
    }
}
