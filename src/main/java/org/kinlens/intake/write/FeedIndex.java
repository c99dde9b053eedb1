package org.kinlens.intake.write;

import org.kinlens.intake.feed.FeedRow;
import org.kinlens.intake.feed.Hash64;

/** What the first reading of a feed found about its keys; rows themselves are not kept. */
final class FeedIndex {
    private final LongMap conflicts = new LongMap();
    private final LongMap repeated = new LongMap();
    private final LongMap circles = new LongMap();
    private LongMap contents = new LongMap();
    private long rows;

    static long keyOf(FeedRow row) {
        return Hash64.of(row.key());
    }

    /** One more row; true if it contradicts an earlier row of the same key. */
    boolean add(FeedRow row) {
        long key = keyOf(row);
        long content = row.contentHash();
        if (!contents.contains(key)) {
            contents.put(key, content);
            return conflicts.contains(key);
        } else if (contents.get(key, 0) == content) {
            repeated.put(key, 0);
            return conflicts.contains(key);
        }
        conflicts.put(key, 0);
        return true;
    }

    void countRow() {
        rows++;
    }

    /** All rows are read: only what differs from the normal is kept. */
    void close() {
        contents = new LongMap();
    }

    long rows() {
        return rows;
    }

    boolean isConflict(long key) {
        return conflicts.contains(key);
    }

    boolean isRepeated(long key) {
        return repeated.contains(key);
    }

    void markCircle(long key) {
        circles.put(key, 0);
    }

    boolean isInCircle(long key) {
        return circles.contains(key);
    }
}
