/** Pages and HTTP calls of {@code report}; holds no rules of its own. */
@NullMarked
package org.kinlens.report.web;

import org.jspecify.annotations.NullMarked;
