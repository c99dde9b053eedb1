/** Pages and HTTP calls of {@code access}; holds no rules of its own. */
@NullMarked
package org.kinlens.access.web;

import org.jspecify.annotations.NullMarked;
