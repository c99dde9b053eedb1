package org.kinlens.intake.write;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kinlens.intake.feed.FeedRow;

/**
 * A row whose ids are resolved.
 *
 * @param nodes own ids of the nodes that columns refer to; a column is absent if empty or kept without its link
 * @param placeholders columns that refer to nothing known and get a placeholder
 */
record ResolvedRow(FeedRow row, Map<String, String> nodes, Set<String> placeholders) {
    Optional<String> node(String column) {
        return Optional.ofNullable(nodes.get(column));
    }

    /** @throws IllegalStateException if the column refers to nothing, which its feed does not allow */
    String requiredNode(String column) {
        return node(column).orElseThrow(() -> new IllegalStateException(row + ": " + column + " is not resolved"));
    }

    @Override
    public String toString() {
        return row.toString();
    }
}
