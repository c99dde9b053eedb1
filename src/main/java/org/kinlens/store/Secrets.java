package org.kinlens.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The secrets that Kinlens makes for itself when none are given, kept in the data folder. */
final class Secrets {
    private static final Logger LOG = LoggerFactory.getLogger(Secrets.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** The key of the vault: from {@code KINLENS_KEY}, else, for the embedded store only, one made at first start. */
    static Vault vault(StoreProperties properties, DataFolder folder) {
        String given = properties.key();
        if (given != null && !given.isBlank()) {
            return new Vault(decode(given, "KINLENS_KEY"));
        }
        if (!properties.embedded()) {
            throw new StartRefused(
                    "kinlens.neo4j.uri is set but KINLENS_KEY is not. Set it to base64 of 32 random bytes"
                            + " (openssl rand -base64 32), the same for every process that works on that server.");
        }
        Optional<String> kept = read(folder, "kinlens.key");
        if (kept.isPresent()) {
            return new Vault(decode(kept.get(), folder.resolve("kinlens.key").toString()));
        }
        String made = random();
        keep(folder, "kinlens.key", made);
        LOG.warn(
                "No KINLENS_KEY given: made one in {}. Without it national ids and accounts cannot be read again: back it up.",
                folder.resolve("kinlens.key"));
        return new Vault(decode(made, "kinlens.key"));
    }

    /** The password of the embedded store, if it was ever set. */
    static Optional<String> neo4jPassword(DataFolder folder) {
        return read(folder, "neo4j.password");
    }

    static void keepNeo4jPassword(DataFolder folder, String password) {
        keep(folder, "neo4j.password", password);
    }

    /** Base64 of 32 random bytes. */
    static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static void keep(DataFolder folder, String name, String secret) {
        try {
            folder.keepSecret(name, secret);
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be written".formatted(folder.resolve(name)), e);
        }
    }

    private static Optional<String> read(DataFolder folder, String name) {
        try {
            return folder.secret(name);
        } catch (IOException e) {
            throw new StartRefused(
                    "%s cannot be read (%s). Give it to this user.".formatted(folder.resolve(name), e), e);
        }
    }

    private static byte[] decode(String base64, String where) {
        try {
            byte[] key = Base64.getDecoder().decode(base64.strip());
            if (key.length == 32) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            throw new StartRefused("%s is not base64. Expected 32 bytes: openssl rand -base64 32".formatted(where), e);
        }
        throw new StartRefused("%s is not 32 bytes long. Make one with: openssl rand -base64 32".formatted(where));
    }
}
