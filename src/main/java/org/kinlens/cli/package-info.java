/**
 * The command line: serve, load, screen, report, generate, evaluate. Parses before anything is started.
 */
@NullMarked
package org.kinlens.cli;

import org.jspecify.annotations.NullMarked;
