package org.kinlens.screening;

/**
 * Where the time of a run went, in milliseconds.
 *
 * @param snapshotMillis facts and kin graph read from the store
 * @param searchMillis kin search of all officials
 * @param rulesMillis concepts, rules and evidence
 * @param writeMillis ties, findings and events stored, files written
 */
public record Timings(long snapshotMillis, long searchMillis, long rulesMillis, long writeMillis) {
    public long totalMillis() {
        return snapshotMillis + searchMillis + rulesMillis + writeMillis;
    }
}
