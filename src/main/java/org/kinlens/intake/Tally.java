package org.kinlens.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kinlens.intake.feed.Feed;
import org.kinlens.intake.feed.Remark;
import org.kinlens.intake.write.RemarkSink;

/** Counts what is said about rows and writes it down. */
final class Tally implements RemarkSink {
    private final RemarkFile quarantine;
    private final RemarkFile warnings;
    private final Map<Feed, Long> rejectedRows = new EnumMap<>(Feed.class);
    private final Map<Feed, Long> warnedRows = new EnumMap<>(Feed.class);

    Tally(RemarkFile quarantine, RemarkFile warnings) {
        this.quarantine = quarantine;
        this.warnings = warnings;
    }

    @Override
    public void rejected(Feed feed, List<Remark> remarks) {
        rejectedRows.merge(feed, 1L, Long::sum);
        remarks.forEach(quarantine::add);
    }

    @Override
    public void warned(Feed feed, List<Remark> remarks) {
        warnedRows.merge(feed, 1L, Long::sum);
        remarks.forEach(warnings::add);
    }

    long rejected(Feed feed) {
        return rejectedRows.getOrDefault(feed, 0L);
    }

    long warned(Feed feed) {
        return warnedRows.getOrDefault(feed, 0L);
    }
}
