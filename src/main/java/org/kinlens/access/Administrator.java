package org.kinlens.access;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.kinlens.store.GraphStore;
import org.kinlens.store.StartRefused;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Sees to it, before the first page is served, that the administrator can log in. */
@Component
@Lazy(false)
@ConditionalOnWebApplication
final class Administrator implements SmartInitializingSingleton {
    /** What bcrypt reads of a password; the rest would not count. */
    private static final int MAX_BYTES = 72;

    /** No look-alikes such as 0 and O: the line is read off a screen. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int GENERATED_LENGTH = 20;

    private final AccessSettings settings;
    private final UserRepository users;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final PrintStream out;

    /** @param graph asked for so that the schema is in place before the first account */
    @Autowired
    Administrator(
            AccessSettings settings, UserRepository users, PasswordEncoder encoder, Clock clock, GraphStore graph) {
        this(settings, users, encoder, clock, System.out);
    }

    private Administrator(
            AccessSettings settings, UserRepository users, PasswordEncoder encoder, Clock clock, PrintStream out) {
        this.settings = settings;
        this.users = users;
        this.encoder = encoder;
        this.clock = clock;
        this.out = out;
    }

    static Administrator printingTo(
            PrintStream out, AccessSettings settings, UserRepository users, PasswordEncoder encoder, Clock clock) {
        return new Administrator(settings, users, encoder, clock, out);
    }

    @Override
    public void afterSingletonsInstantiated() {
        Optional<User> known = users.findById(settings.name());
        String given = settings.password();
        if (given != null && !given.isBlank()) {
            keep(known, given);
        } else if (known.isEmpty()) {
            String password = generate();
            users.save(new User(settings.name(), encode(password), clock.instant()));
            out.printf("Administrator: %s / %s%n", settings.name(), password);
        }
    }

    private void keep(Optional<User> known, String password) {
        int bytes = password.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_BYTES) {
            throw new StartRefused("KINLENS_ADMIN_PASSWORD has %d bytes; expected at most %d. Give a shorter one."
                    .formatted(bytes, MAX_BYTES));
        }
        if (known.isPresent() && encoder.matches(password, known.get().passwordHash())) {
            return;
        }
        String hash = encode(password);
        users.save(known.map(user -> user.withPasswordHash(hash))
                .orElseGet(() -> new User(settings.name(), hash, clock.instant())));
    }

    private String encode(String password) {
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("The password encoder gave no hash");
        }
        return hash;
    }

    private static String generate() {
        return new SecureRandom()
                .ints(GENERATED_LENGTH, 0, ALPHABET.length())
                .collect(
                        StringBuilder::new, (text, index) -> text.append(ALPHABET.charAt(index)), StringBuilder::append)
                .toString();
    }
}
