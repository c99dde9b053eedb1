package org.kinlens.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

class LoginProviderTests {
    private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

    private final UserRepository users = mock();
    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final LoginProvider provider = new LoginProvider(users, encoder, Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void oneAccount() {
        when(users.findById("admin")).thenReturn(Optional.of(new User("admin", encoder.encode("right"), NOW)));
    }

    @Test
    void letsTheAdministratorIn() {
        assertThat(provider.authenticate(as("admin", "right")).isAuthenticated())
                .isTrue();
    }

    @Test
    void refusesAWrongPasswordAndAnUnknownNameAlike() {
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> provider.authenticate(as("admin", "wrong")));
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> provider.authenticate(as("nobody", "right")));
    }

    @Test
    void refusesEvenTheRightPasswordFromAnAddressThatGuessed() {
        for (int i = 0; i < LoginThrottle.TRIES; i++) {
            assertThatExceptionOfType(BadCredentialsException.class)
                    .isThrownBy(() -> provider.authenticate(as("admin", "wrong")));
        }

        assertThatExceptionOfType(LockedException.class).isThrownBy(() -> provider.authenticate(as("admin", "right")));
    }

    private static Authentication as(String name, String password) {
        UsernamePasswordAuthenticationToken token = UsernamePasswordAuthenticationToken.unauthenticated(name, password);
        token.setDetails(new WebAuthenticationDetails(new MockHttpServletRequest()));
        return token;
    }
}
