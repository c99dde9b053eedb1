package org.kinlens.graph;

/** A computation on the graph was told to stop. Nothing it had found so far is to be used. */
public final class GraphCancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int start;
    private final long visits;

    GraphCancelled(int start, long visits) {
        super("Kin search from node %d cancelled after %d visited edges".formatted(start, visits));
        this.start = start;
        this.visits = visits;
    }

    /** The node from which was searched. */
    public int start() {
        return start;
    }

    /** Number of edges looked at before the stop. */
    public long visits() {
        return visits;
    }
}
