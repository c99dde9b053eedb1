package org.kinlens.access;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks name and password against the stored accounts, and refuses an address that guesses. */
@Component
@ConditionalOnWebApplication
final class LoginProvider implements AuthenticationProvider {
    private final UserRepository users;
    private final DaoAuthenticationProvider passwords;
    private final LoginThrottle throttle;

    LoginProvider(UserRepository users, PasswordEncoder encoder, Clock clock) {
        this.users = users;
        this.passwords = new DaoAuthenticationProvider(this::account);
        this.passwords.setPasswordEncoder(encoder);
        this.throttle = new LoginThrottle(clock);
    }

    private UserDetails account(String name) {
        User user = users.findById(name).orElseThrow(() -> new UsernameNotFoundException("No such account"));
        return org.springframework.security.core.userdetails.User.withUsername(user.name())
                .password(user.passwordHash())
                .roles("ADMIN")
                .build();
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String address = given.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        if (throttle.isClosedTo(address)) {
            throw new LockedException("Too many wrong passwords from this address; try again in %d seconds"
                    .formatted(LoginThrottle.PAUSE.toSeconds()));
        }
        try {
            Authentication done = passwords.authenticate(given);
            if (done == null) {
                throw new BadCredentialsException("Name or password is wrong");
            }
            throttle.succeeded(address);
            return done;
        } catch (BadCredentialsException e) {
            throttle.failed(address);
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
