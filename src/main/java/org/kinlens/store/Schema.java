package org.kinlens.store;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Constraints and indexes, as the files of {@code cypher/schema} say. */
final class Schema {
    private static final CypherFile APPLIED = CypherFile.load("store/schema-applied.cypher");
    private static final CypherFile REMEMBER = CypherFile.load("store/schema-remember.cypher");

    private Schema() {}

    /**
     * Applies what is missing. The graph remembers the digest of the files it was brought to: asking for that takes one
     * query, where validating the migrations costs every command some seconds.
     */
    static void apply(Driver driver, GraphStore graph) {
        String digest = digest();
        if (graph.list(APPLIED, Map.of(), row -> row.stringOr("digest", "")).contains(digest)) {
            return;
        }
        MigrationsConfig config = MigrationsConfig.builder()
                .withLocationsToScan("classpath:cypher/schema")
                .build();
        new Migrations(config, driver).apply();
        graph.write(REMEMBER, Map.of("digest", digest));
    }

    private static String digest() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            Resource[] files =
                    new PathMatchingResourcePatternResolver().getResources("classpath:cypher/schema/*.cypher");
            Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
            for (Resource file : files) {
                sha256.update(String.valueOf(file.getFilename()).getBytes(StandardCharsets.UTF_8));
                sha256.update(file.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("cypher/schema cannot be read from the program", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java runtime has no SHA-256", e);
        }
    }
}
