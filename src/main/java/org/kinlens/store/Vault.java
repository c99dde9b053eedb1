package org.kinlens.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hashes and seals what must not lie in the clear: national ids, phones, accounts, tips, webhook secrets.
 *
 * <p>Hashes are HMAC-SHA-256 under a key of their purpose, so values match without being readable. Sealed values are
 * AES-256-GCM whose nonce is an HMAC of the plain text: the same text seals to the same value, so that loading a row
 * twice changes nothing; all it gives away is equality, which the hash gives away too.
 */
public final class Vault {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    // Looking up a provider costs more than hashing an id, and a load hashes millions. Ciphers are made anew: one that
    // has sealed a text refuses to seal the same text again, since that repeats its nonce, here on purpose.
    private static final ThreadLocal<Mac> MAC = ThreadLocal.withInitial(Vault::hmacSha256);

    private final SecretKeySpec key;
    private final Map<String, SecretKeySpec> sealingKeys = new ConcurrentHashMap<>();

    Vault(byte[] key) {
        if (key.length != 32) {
            throw new IllegalArgumentException("the key has %d bytes, 32 are needed".formatted(key.length));
        }
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /** 64 hex digits; equal for equal values of one purpose, under one key. */
    public String hash(String purpose, String value) {
        return HexFormat.of().formatHex(mac("hash:" + purpose, value.getBytes(StandardCharsets.UTF_8)));
    }

    /** Base64 of nonce and cipher text. */
    public String seal(String purpose, String plain) {
        byte[] text = plain.getBytes(StandardCharsets.UTF_8);
        byte[] nonce = Arrays.copyOf(mac("nonce:" + purpose, text), NONCE_BYTES);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, purpose, nonce, text);
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(nonce.length + sealed.length)
                        .put(nonce)
                        .put(sealed)
                        .array());
    }

    /** @throws IllegalStateException if the value was sealed under another key or was altered */
    public String open(String purpose, String sealed) {
        byte[] bytes = Base64.getDecoder().decode(sealed);
        byte[] nonce = Arrays.copyOf(bytes, NONCE_BYTES);
        byte[] text = Arrays.copyOfRange(bytes, NONCE_BYTES, bytes.length);
        return new String(cipher(Cipher.DECRYPT_MODE, purpose, nonce, text), StandardCharsets.UTF_8);
    }

    private byte[] cipher(int mode, String purpose, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, sealingKey(purpose), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "A sealed '%s' value does not open: it was sealed under another KINLENS_KEY or altered."
                            .formatted(purpose),
                    e);
        }
    }

    private SecretKeySpec sealingKey(String purpose) {
        return sealingKeys.computeIfAbsent(
                purpose, p -> new SecretKeySpec(mac("seal", p.getBytes(StandardCharsets.UTF_8)), "AES"));
    }

    private byte[] mac(String purpose, byte[] value) {
        Mac mac = MAC.get();
        try {
            mac.init(key);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("HmacSHA256 takes any 32 bytes", e);
        }
        mac.update(purpose.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
        return mac.doFinal(value);
    }

    private static Mac hmacSha256() {
        try {
            return Mac.getInstance("HmacSHA256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java runtime has no HmacSHA256", e);
        }
    }
}
