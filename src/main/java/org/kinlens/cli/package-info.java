/**
 * The command line: serve, load, screen, report, generate. Parses before anything is started.
 */
@NullMarked
package org.kinlens.cli;

import org.jspecify.annotations.NullMarked;
