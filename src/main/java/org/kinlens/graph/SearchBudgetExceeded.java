package org.kinlens.graph;

/** A search from one person looked at more edges than it may: as a rule a wrong merge made a person kin to a village. */
public final class SearchBudgetExceeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int start;
    private final long budget;

    SearchBudgetExceeded(int start, long budget) {
        super(("Kin search from node %d stopped after %d visited edges, its budget; look for a person with very many"
                        + " children or marriages near it, or raise the budget")
                .formatted(start, budget));
        this.start = start;
        this.budget = budget;
    }

    /** The node from which was searched. */
    public int start() {
        return start;
    }

    /** Number of edges that one search may look at. */
    public long budget() {
        return budget;
    }
}
