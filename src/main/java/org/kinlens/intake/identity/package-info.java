/**
 * Which records are one person: by national id, by scored linkage where an id is missing, by a person's word. Knows persons
 * and judgements only; feeds, loads and pages lie outside.
 */
@NullMarked
package org.kinlens.intake.identity;

import org.jspecify.annotations.NullMarked;
