package org.kinlens.intake.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiPredicate;
import org.kinlens.intake.feed.FeedRow;
import org.kinlens.intake.feed.Remark;
import org.kinlens.intake.feed.RowReader;
import org.kinlens.intake.feed.RowReading;
import org.kinlens.intake.read.OpenedFeed;
import org.kinlens.intake.read.RawRows;

/** One reading of a feed from its first row: rows that hold, each once, their ids resolved a bunch at a time. */
final class FeedReading implements Iterator<ResolvedRow>, AutoCloseable {
    private static final int BUNCH = 5_000;

    private final OpenedFeed feed;
    private final FeedIndex index;
    private final References references;
    private final RemarkSink sink;
    private final RawRows raw;
    private final RowReader reader;
    private final RowCheck check;
    private final Deque<ResolvedRow> ready = new ArrayDeque<>();
    private final LongMap given = new LongMap();

    FeedReading(
            OpenedFeed feed,
            FeedIndex index,
            References references,
            BiPredicate<String, String> relationCodes,
            RemarkSink sink) {
        this.feed = feed;
        this.index = index;
        this.references = references;
        this.sink = sink;
        this.reader = new RowReader(feed.binding(), relationCodes);
        this.check = new RowCheck(index, references);
        try {
            this.raw = feed.rows();
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read again".formatted(feed), e);
        }
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && raw.hasNext()) {
            readBunch();
        }
        return !ready.isEmpty();
    }

    @Override
    public ResolvedRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more rows in " + feed);
        }
        return ready.removeFirst();
    }

    private void readBunch() {
        List<FeedRow> rows = new ArrayList<>(BUNCH);
        List<List<Remark>> warnings = new ArrayList<>(BUNCH);
        while (rows.size() < BUNCH && raw.hasNext()) {
            RowReading reading = reader.read(raw.next());
            if (reading.row().isPresent()) {
                rows.add(reading.row().get());
                warnings.add(reading.warnings());
            } else {
                sink.rejected(feed.feed(), reading.rejections());
            }
        }
        references.prepare(rows);
        for (int i = 0; i < rows.size(); i++) {
            give(rows.get(i), warnings.get(i));
        }
    }

    private void give(FeedRow row, List<Remark> rowWarnings) {
        List<Remark> rejections = new ArrayList<>(0);
        List<Remark> warnings = new ArrayList<>(rowWarnings);
        var resolved = check.check(row, rejections, warnings);
        if (!rejections.isEmpty()) {
            sink.rejected(feed.feed(), rejections);
        }
        if (resolved.isPresent() && !warnings.isEmpty()) {
            sink.warned(feed.feed(), warnings);
        }
        long key = FeedIndex.keyOf(row);
        boolean again = index.isRepeated(key) && !given.put(key, 0);
        if (!again) {
            resolved.ifPresent(ready::addLast);
        }
    }

    @Override
    public void close() {
        try {
            raw.close();
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be closed".formatted(feed), e);
        }
    }
}
