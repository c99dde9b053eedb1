package org.kinlens.intake.write;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.kinlens.intake.feed.Hash64;

/** Ids of one kind of thing that this load brings, each in its source. */
final class KnownIds {
    private static final long REMOVED = Long.MIN_VALUE + 1;

    private final LongMap ids = new LongMap();
    private final TreeSet<String> sources = new TreeSet<>();

    void add(String source, String id, long value) {
        sources.add(source);
        long hash = hash(source, id);
        if (ids.get(hash, 0) != REMOVED) {
            ids.put(hash, value);
        }
    }

    /** For ids whose rows contradict each other. */
    void remove(String source, String id) {
        ids.put(hash(source, id), REMOVED);
    }

    boolean contains(String source, String id) {
        long hash = hash(source, id);
        return ids.contains(hash) && ids.get(hash, REMOVED) != REMOVED;
    }

    /** What was kept with the id. */
    long value(String source, String id) {
        return ids.get(hash(source, id), Birth.UNKNOWN);
    }

    /** Sources, ascending, in which this load knows the id. */
    List<String> sourcesOf(String id) {
        List<String> found = new ArrayList<>(1);
        for (String source : sources) {
            if (contains(source, id)) {
                found.add(source);
            }
        }
        return found;
    }

    private static long hash(String source, String id) {
        return Hash64.mix(Hash64.of(source) * 31 + Hash64.of(id));
    }
}
