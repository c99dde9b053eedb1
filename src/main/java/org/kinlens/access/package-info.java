/**
 * Who may see what: login, security headers, language, page frame.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"store"})
package org.kinlens.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
