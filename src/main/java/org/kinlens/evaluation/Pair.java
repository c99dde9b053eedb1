package org.kinlens.evaluation;

/** Two records, the smaller id first; ids as in the graph, {@code source:person_id}. */
record Pair(String a, String b) {
    static Pair of(String one, String other) {
        return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }
}
