package org.kinlens.store;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the data lies.
 *
 * @param data folder of the embedded store, its secrets and uploads
 * @param key base64 of 32 bytes; hashes and seals national ids, phones and accounts
 * @param demo whether this is the demonstration, which has its own folder and never works on a server
 * @param keepKin whether the kin rows stay in memory between runs, about 250 bytes a person as long as there is room
 * @param neo4j a server to use instead of the embedded store
 */
@ConfigurationProperties("kinlens")
record StoreProperties(
        @DefaultValue("data") Path data,
        @Nullable String key,
        @DefaultValue("false") boolean demo,
        @DefaultValue("true") boolean keepKin,
        @DefaultValue Neo4j neo4j) {
    /**
     * @param uri {@code bolt://}, {@code neo4j://} or {@code neo4j+s://}; empty = embedded
     * @param user name at that server
     * @param password password at that server
     * @param pageCache memory of the embedded store outside the heap
     * @param patience how long a start waits for a server that does not answer yet
     */
    record Neo4j(
            @Nullable String uri,
            @DefaultValue("neo4j") String user,
            @Nullable String password,
            @DefaultValue("256MB") DataSize pageCache,
            @DefaultValue("0s") Duration patience) {}

    boolean embedded() {
        return neo4j.uri() == null || neo4j.uri().isBlank();
    }
}
