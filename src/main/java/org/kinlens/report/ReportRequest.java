package org.kinlens.report;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which report to write.
 *
 * @param period {@code 2026}, {@code 2026-H1}, {@code 2026-Q3} or {@code 2026-09}
 * @param division code of 2 to 12 digits to which the report is limited, or null for all
 * @param formats files to write, one each
 * @param out folder, made where it is missing
 */
public record ReportRequest(String period, @Nullable String division, Set<Format> formats, Path out) {
    public ReportRequest {
        formats = Set.copyOf(formats);
    }
}
