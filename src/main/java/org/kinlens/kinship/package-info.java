/**
 * What a relation is in law and language: words, scope profiles, kin terms, the register resolver, ties, coverage.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"register", "graph"})
package org.kinlens.kinship;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
