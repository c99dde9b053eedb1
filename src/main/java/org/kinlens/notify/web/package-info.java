/** Pages and HTTP calls of {@code notify}; holds no rules of its own. */
@NullMarked
package org.kinlens.notify.web;

import org.jspecify.annotations.NullMarked;
