package org.kinlens.intake.write;

import java.util.Optional;
import org.kinlens.intake.feed.Feed;

/** Hears of every batch that is written; what it throws stops the load where it is. */
@FunctionalInterface
public interface WorkListener {
    /** What a load is doing. */
    enum Phase {
        READING,
        WRITING,
        IDENTITY,
        REGISTER
    }

    /**
     * @param feed the feed it is about, if it is about one
     * @param done rows read or written of it so far
     */
    void at(Phase phase, Optional<Feed> feed, long done);
}
