/**
 * Looking around in the kin graph: family trees, persons with the sources of what is known of them, questions to the
 * townships and doubts about the data. Reads facts, decides nothing, changes nothing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"register", "kinship", "graph", "store", "access"})
package org.kinlens.explore;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
