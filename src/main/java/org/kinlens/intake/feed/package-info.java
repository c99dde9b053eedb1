/** What the feeds are: their columns, what a cell may hold, and why a row is refused. Knows no files and no graph. */
@NullMarked
package org.kinlens.intake.feed;

import org.jspecify.annotations.NullMarked;
