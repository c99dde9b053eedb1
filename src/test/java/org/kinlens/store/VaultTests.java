package org.kinlens.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class VaultTests {
    private final Vault vault = new Vault(new byte[32]);

    @Test
    void opensWhatItSealed() {
        assertThat(vault.open("phone", vault.seal("phone", "13800001234"))).isEqualTo("13800001234");
    }

    @Test
    void sealsEqualTextsEqually() {
        assertThat(vault.seal("phone", "1")).isEqualTo(vault.seal("phone", "1"));
    }

    @Test
    void sealsAndHashesDifferentlyForEachPurpose() {
        assertThat(vault.seal("phone", "1")).isNotEqualTo(vault.seal("account", "1"));
        assertThat(vault.hash("phone", "1")).isNotEqualTo(vault.hash("account", "1"));
    }

    @Test
    void noticesAnAlteredValue() {
        byte[] sealed = Base64.getDecoder().decode(vault.seal("phone", "13800001234"));
        sealed[sealed.length - 1] ^= 1;

        assertThatIllegalStateException()
                .isThrownBy(() -> vault.open("phone", Base64.getEncoder().encodeToString(sealed)))
                .withMessageContaining("under another KINLENS_KEY or altered");
    }

    @Test
    void hashesTo64HexDigits() {
        assertThat(vault.hash("national-id", "x")).matches("[0-9a-f]{64}");
    }
}
