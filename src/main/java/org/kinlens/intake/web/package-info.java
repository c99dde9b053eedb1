/** Pages and HTTP calls of {@code intake}; holds no rules of its own. */
@NullMarked
package org.kinlens.intake.web;

import org.jspecify.annotations.NullMarked;
