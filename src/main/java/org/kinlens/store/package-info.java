/**
 * The only door to Neo4j: embedded server, driver, schema, query files, snapshot; and the secrets of the data folder.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"register", "graph"})
package org.kinlens.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
