package org.kinlens.intake.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kinlens.intake.feed.Binding;
import org.kinlens.intake.feed.Feed;
import org.kinlens.intake.feed.FeedSchema;

/**
 * A feed whose header was read and found complete.
 *
 * @param binding where its columns are
 * @param unknownColumns header cells that are not read
 */
public record OpenedFeed(
        Feed feed, FeedFile file, Charset charset, Bounds bounds, Binding binding, List<String> unknownColumns) {
    public OpenedFeed {
        unknownColumns = List.copyOf(unknownColumns);
    }

    /** The rows from the first one on; may be asked for again and again. */
    public RawRows rows() throws IOException {
        return rows(file, charset, bounds);
    }

    /** @param problems what is wrong with the header is added here */
    static OpenedFeed open(Feed feed, FeedFile file, Bounds bounds, Mapping mapping, List<String> problems)
            throws IOException {
        boolean sheet = file.format() == FeedFile.Format.SHEET;
        Charset charset = sheet ? StandardCharsets.UTF_8 : TextScan.encoding(file, bounds);
        try (RawRows rows = rows(file, charset, bounds)) {
            HeaderReading header = new HeaderReading(FeedSchema.of(feed), file.name(), rows.header(), mapping);
            problems.addAll(header.problems());
            return new OpenedFeed(feed, file, charset, bounds, header.binding(sheet), header.unknownColumns());
        }
    }

    private static RawRows rows(FeedFile file, Charset charset, Bounds bounds) throws IOException {
        return file.format() == FeedFile.Format.SHEET
                ? new SheetRows(file, bounds)
                : new CsvRows(file, bounds, charset);
    }

    @Override
    public String toString() {
        return file.name();
    }
}
