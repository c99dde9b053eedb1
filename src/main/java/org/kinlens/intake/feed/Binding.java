package org.kinlens.intake.feed;

import java.util.Map;

/**
 * Where the columns of a feed come from in one file.
 *
 * @param file name for messages
 * @param positions for each column of the schema its cell in the row, -1 for none
 * @param constants values of columns that no cell gives, by column name
 * @param codeTables translations of codes, column name to source code in upper case to code
 * @param width cells of the header
 * @param padded true if short rows are normal, as in sheets
 */
public record Binding(
        FeedSchema schema,
        String file,
        int[] positions,
        Map<String, String> constants,
        Map<String, Map<String, String>> codeTables,
        int width,
        boolean padded) {
    public Binding {
        constants = Map.copyOf(constants);
        codeTables = Map.copyOf(codeTables);
    }

    @Override
    public String toString() {
        return file;
    }
}
