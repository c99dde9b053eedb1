package org.kinlens.access;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.kinlens.store.Vault;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Puts the real doors and the real frame around the pages of a {@code @WebMvcTest}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import({SecurityConfiguration.class, WebSlice.Links.class})
@TestPropertySource(properties = "logging.level.root=warn")
public @interface WebSlice {
    /** Addresses of persons that a test can read: the id in Base64. */
    @TestConfiguration(proxyBeanMethods = false)
    class Links {
        @Bean
        PersonLinks personLinks() {
            Vault vault = mock(Vault.class);
            when(vault.seal(anyString(), anyString()))
                    .thenAnswer(call -> Base64.getEncoder()
                            .encodeToString(call.getArgument(1, String.class).getBytes(StandardCharsets.UTF_8)));
            when(vault.open(anyString(), anyString()))
                    .thenAnswer(call -> new String(
                            Base64.getDecoder().decode(call.getArgument(1, String.class)), StandardCharsets.UTF_8));
            return new PersonLinks(vault);
        }
    }
}
