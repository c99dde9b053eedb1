/** Pages and HTTP calls of {@code screening}; holds no rules of its own. */
@NullMarked
package org.kinlens.screening.web;

import org.jspecify.annotations.NullMarked;
