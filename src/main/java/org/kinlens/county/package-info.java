/**
 * A synthetic county grown year by year, written as feeds, with the truth taken from the simulated family itself.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"register"})
package org.kinlens.county;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
