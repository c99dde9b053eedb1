package org.kinlens.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Slows down guessing: ten wrong passwords from one address close the door to it for a minute. */
final class LoginThrottle {
    static final int TRIES = 10;
    static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int MAX_ADDRESSES = 10_000;

    private final Clock clock;
    private final Map<String, Failures> byAddress = new LinkedHashMap<>();

    LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean isClosedTo(String address) {
        Failures failures = byAddress.get(address);
        if (failures == null) {
            return false;
        }
        if (!clock.instant().isBefore(failures.last().plus(PAUSE))) {
            byAddress.remove(address);
            return false;
        }
        return failures.count() >= TRIES;
    }

    synchronized void failed(String address) {
        Failures before = byAddress.remove(address);
        byAddress.put(address, new Failures(before == null ? 1 : before.count() + 1, clock.instant()));
        Iterator<String> oldest = byAddress.keySet().iterator();
        while (byAddress.size() > MAX_ADDRESSES) {
            oldest.next();
            oldest.remove();
        }
    }

    synchronized void succeeded(String address) {
        byAddress.remove(address);
    }

    private record Failures(int count, Instant last) {}
}
