/**
 * The kin graph as int arrays, the bounded word search and centralities. Knows neither registers nor a database.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.kinlens.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
