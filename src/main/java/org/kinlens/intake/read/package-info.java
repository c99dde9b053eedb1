/** Opens what a county delivers, folder or archive, within bounds, and gives its rows as text. Knows no graph. */
@NullMarked
package org.kinlens.intake.read;

import org.jspecify.annotations.NullMarked;
