package org.kinlens.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kinlens.store.StartRefused;
import org.mockito.ArgumentCaptor;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

class AdministratorTests {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T00:00:00Z"), ZoneOffset.UTC);

    private final UserRepository users = mock();
    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void printsAGeneratedPasswordThatOpensTheDoor() {
        when(users.findById("admin")).thenReturn(Optional.empty());

        start(null);

        String line = printed.toString(StandardCharsets.UTF_8).strip();
        assertThat(line).matches("Administrator: admin / \\w{20}");
        assertThat(encoder.matches(line.substring(line.indexOf('/') + 2), saved().passwordHash()))
                .isTrue();
    }

    @Test
    void printsNothingAtTheNextStart() {
        when(users.findById("admin")).thenReturn(Optional.of(user("old")));

        start(null);

        assertThat(printed.size()).isZero();
        verify(users, never()).save(any());
    }

    @Test
    void keepsAGivenPasswordHashedAndUnprinted() {
        when(users.findById("admin")).thenReturn(Optional.of(user("old")));

        start("new secret");

        assertThat(printed.size()).isZero();
        assertThat(saved().passwordHash()).startsWith("{bcrypt}").doesNotContain("new secret");
        assertThat(encoder.matches("new secret", saved().passwordHash())).isTrue();
    }

    @Test
    void refusesAPasswordOfWhichAPartWouldNotCount() {
        when(users.findById("admin")).thenReturn(Optional.empty());

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> start("密".repeat(25)))
                .withMessageContaining("75 bytes")
                .withMessageContaining("at most 72");
    }

    private void start(String password) {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        Administrator.printingTo(out, new AccessSettings("admin", password), users, encoder, CLOCK)
                .afterSingletonsInstantiated();
    }

    private User user(String password) {
        return new User("admin", encoder.encode(password), CLOCK.instant());
    }

    private User saved() {
        ArgumentCaptor<User> user = ArgumentCaptor.forClass(User.class);
        verify(users).save(user.capture());
        return user.getValue();
    }
}
