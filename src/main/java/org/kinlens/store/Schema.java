package org.kinlens.store;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.neo4j.driver.Driver;

/** Constraints and indexes, as the files of {@code cypher/schema} say. */
final class Schema {
    private Schema() {}

    /** Applies what is missing. */
    static void apply(Driver driver, GraphStore graph) {
        KnownFiles.once(graph, "schema", CypherFile.matching("schema/*.cypher"), () -> {
            MigrationsConfig config = MigrationsConfig.builder()
                    .withLocationsToScan("classpath:cypher/schema")
                    .build();
            new Migrations(config, driver).apply();
        });
    }
}
