/** Brings checked rows into the graph: references, whole-row replacement, identity, facts of the household register. */
@NullMarked
package org.kinlens.intake.write;

import org.jspecify.annotations.NullMarked;
