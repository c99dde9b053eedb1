package org.kinlens.intake.feed;

/**
 * One line of the quarantine or warning list.
 *
 * @param file file that was read
 * @param line line of the file (row of the sheet), 0 where it is of no single line
 * @param column name of the column, empty if it is of the whole row
 * @param value the cell, masked and cut
 * @param code reason or notice
 * @param expected what would have been right
 */
public record Remark(String file, long line, String column, String value, String code, String expected) {
    @Override
    public String toString() {
        return "%s:%d: %s %s".formatted(file, line, column, code);
    }
}
