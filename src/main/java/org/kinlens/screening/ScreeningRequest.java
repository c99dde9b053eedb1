package org.kinlens.screening;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What to screen.
 *
 * @param profile name of a scope profile
 * @param asOf the day taken as today
 * @param dryRun true leaves the graph as it is
 * @param out folder for {@code ties.csv}, {@code findings.csv} and {@code coverage.csv}, or null for none
 */
public record ScreeningRequest(
        String profile,
        LocalDate asOf,
        boolean dryRun,
        @Nullable Path out) {}
