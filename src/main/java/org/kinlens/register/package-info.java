/**
 * Facts of the registers as values: persons, dates known in part, intervals, codes. Knows no database and no framework.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.kinlens.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
