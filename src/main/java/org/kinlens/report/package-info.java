/**
 * Periodic reports of findings, visits due and done, and coverage.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"screening", "intake", "store", "access"})
package org.kinlens.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
