/**
 * Rules over facts and ties, findings and their life, due dates. Orders visits, decides nothing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"register", "kinship", "graph", "store", "access"})
package org.kinlens.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
