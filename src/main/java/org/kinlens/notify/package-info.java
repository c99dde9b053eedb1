/**
 * Events to other systems: outbox, CloudEvents, signed webhooks. Listens to events of screening, knows no rule.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"screening", "store", "access"})
package org.kinlens.notify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
