package org.kinlens.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * Somebody who may log in.
 *
 * @param name login name
 * @param passwordHash never the password itself; begins with the name of the hash, for example {@code {bcrypt}}
 * @param createdAt when the account was made
 * @param version counts its changes; null before it is stored
 */
@Node("User")
record User(
        @Id String name,
        String passwordHash,
        Instant createdAt,
        @Nullable @Version Long version) {
    @PersistenceCreator
    User {}

    /** An account not stored yet. */
    User(String name, String passwordHash, Instant createdAt) {
        this(name, passwordHash, createdAt, null);
    }

    User withPasswordHash(String hash) {
        return new User(name, hash, createdAt, version);
    }

    @Override
    public String toString() {
        return "User[" + name + "]";
    }
}
