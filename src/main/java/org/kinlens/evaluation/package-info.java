/**
 * Holds a loaded synthetic county against what is true of it: recall and precision of ties and of identity linkage.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"register", "kinship", "graph", "store"})
package org.kinlens.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
