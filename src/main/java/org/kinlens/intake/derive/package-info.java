/** Draws kin facts from registers once their rows are stored, anew for every register unit that a load touched. */
@NullMarked
package org.kinlens.intake.derive;

import org.jspecify.annotations.NullMarked;
