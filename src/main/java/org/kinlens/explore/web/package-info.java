/** Pages and HTTP calls of {@code explore}; holds no rules of its own. */
@NullMarked
package org.kinlens.explore.web;

import org.jspecify.annotations.NullMarked;
