package org.kinlens.intake.feed;

import java.util.List;
import java.util.Optional;

/**
 * What came out of one raw row.
 *
 * @param row the row, if every cell could be read
 * @param rejections why not
 * @param warnings what is odd but kept
 */
public record RowReading(Optional<FeedRow> row, List<Remark> rejections, List<Remark> warnings) {
    public RowReading {
        rejections = List.copyOf(rejections);
        warnings = List.copyOf(warnings);
    }
}
