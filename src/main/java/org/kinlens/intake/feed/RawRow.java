package org.kinlens.intake.feed;

import java.util.BitSet;
import java.util.List;

/**
 * One row as it stands in the file, all cells as text.
 *
 * @param line line of a text file, row of a sheet, from 1
 * @param numeric cells that a sheet holds as numbers, which have lost leading zeros
 */
public record RawRow(long line, List<String> cells, BitSet numeric) {
    /** Row of a text file. */
    public static RawRow of(long line, List<String> cells) {
        return new RawRow(line, cells, NONE);
    }

    private static final BitSet NONE = new BitSet(0);

    @Override
    public String toString() {
        return "row " + line;
    }
}
