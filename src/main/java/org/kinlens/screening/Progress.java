package org.kinlens.screening;

/**
 * How far a run is.
 *
 * @param stage FACTS, SEARCH, RULES or WRITE
 * @param done units finished in this stage
 * @param total units of this stage, 0 if unknown
 */
public record Progress(String stage, long done, long total) {}
