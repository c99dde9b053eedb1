package org.kinlens.intake;

/**
 * How far a load is.
 *
 * @param phase what it does now
 * @param feed feed it is about, empty if none
 * @param done rows of the feed done
 * @param total rows of the feed, 0 while unknown
 */
public record LoadProgress(Phase phase, String feed, long done, long total) {
    /** What a load does, in this order. */
    public enum Phase {
        READING,
        WRITING,
        IDENTITY,
        REGISTER,
        COVERAGE,
        DONE
    }
}
