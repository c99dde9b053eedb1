package org.kinlens.report;

import java.util.List;

/**
 * A table as it is printed, whatever the file format.
 *
 * @param id name of the sheet and of the anchor
 * @param columns titles after the first, which is the label
 */
record ReportTable(
        String id, Bilingual title, Bilingual labelTitle, List<Bilingual> columns, List<Line> lines, Bilingual note) {
    /** No note below the table. */
    static final Bilingual NONE = new Bilingual("", "");

    ReportTable {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param level depth in the tree, 0 for the outermost
     * @param total true for the line that sums up the table
     * @param code division code or rule id, or empty
     * @param cells numbers as Long, the rest as text
     */
    record Line(int level, boolean total, String code, Bilingual label, List<Object> cells) {
        Line {
            cells = List.copyOf(cells);
        }
    }
}
