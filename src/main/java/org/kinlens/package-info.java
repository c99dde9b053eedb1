/** Kinlens: kinship and relationship-risk analysis for social assistance. */
@NullMarked
package org.kinlens;

import org.jspecify.annotations.NullMarked;
