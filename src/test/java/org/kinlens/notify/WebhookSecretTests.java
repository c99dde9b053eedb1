package org.kinlens.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSecretTests {
    private static final String KNOWN = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    /** The published test vector of Standard Webhooks. */
    @Test
    void signsAsTheReferenceDoes() {
        WebhookSecret secret = WebhookSecret.parse(KNOWN).orElseThrow();

        String signature = secret.sign(
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                1_614_265_330,
                "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8));

        assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void randomSecretsAreValidAndDiffer() {
        WebhookSecret one = WebhookSecret.random();

        assertThat(WebhookSecret.parse(one.text())).contains(one);
        assertThat(one).isNotEqualTo(WebhookSecret.random());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "whsec_", "whsec_c2hvcnQ=", "whsec_%%%%", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "secret"})
    void refusesWhatIsNoSecret(String text) {
        assertThat(WebhookSecret.parse(text)).isEmpty();
    }

    @Test
    void refusesKeysOfMoreThan64Bytes() {
        assertThat(WebhookSecret.parse("whsec_" + Base64.getEncoder().encodeToString(new byte[65])))
                .isEmpty();
    }

    @Test
    void showsNoSecretInText() {
        assertThat(new WebhookSecret(KNOWN)).hasToString("whsec_…");
    }
}
