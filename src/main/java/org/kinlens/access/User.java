package org.kinlens.access;

import java.time.Instant;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * Somebody who may log in.
 *
 * @param name login name
 * @param passwordHash never the password itself; begins with the name of the hash, for example {@code {bcrypt}}
 * @param createdAt when the account was made
 */
@Node("User")
record User(@Id String name, String passwordHash, Instant createdAt) {
    @Override
    public String toString() {
        return "User[" + name + "]";
    }
}
