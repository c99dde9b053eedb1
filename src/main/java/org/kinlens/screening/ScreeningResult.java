package org.kinlens.screening;

/**
 * What a run gave.
 *
 * @param run the run; stored unless {@code dryRun}
 * @param raised findings that were not open before
 * @param fulfilled findings closed because the duty was done
 * @param withdrawn findings closed because their ground has gone
 * @param events events written for subscribers
 * @param dryRun true if the graph was left as it was
 */
public record ScreeningResult(ScreeningRun run, int raised, int fulfilled, int withdrawn, int events, boolean dryRun) {
    public int open() {
        return run.openByRule().values().stream().mapToInt(Integer::intValue).sum();
    }
}
