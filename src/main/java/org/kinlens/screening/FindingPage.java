package org.kinlens.screening;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some findings in the order of their due day (none last), then id.
 *
 * @param next cursor of the following page, or null on the last one
 */
public record FindingPage(List<Finding> findings, @Nullable String next) {
    public FindingPage {
        findings = List.copyOf(findings);
    }
}
