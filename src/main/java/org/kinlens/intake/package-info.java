/**
 * Feeds into facts: reading, validation, quarantine, identity, load runs.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"register", "kinship", "kinship :: resolve", "store", "access"})
package org.kinlens.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
