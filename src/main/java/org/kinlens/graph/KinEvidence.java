package org.kinlens.graph;

import java.util.Arrays;

/**
 * What records say of kin, row by row, on its way to a {@link KinGraph} with one slot pair a fact.
 *
 * <p>{@link #toGraph} does four things, in this order, each in one fixed way so that the order of rows is invisible:
 *
 * <ol>
 *   <li>a placeholder spouse, father or mother whom another record names becomes that person;
 *   <li>the spouse of somebody whom a household register calls the parent of a child is the other parent, where the ages
 *       allow it and the child has no other ({@link CoParents});
 *   <li>what siblings have in common: the parents of one are those of the others ({@link SharedParents});
 *   <li>rows that say the same are one fact with confidence {@code 1 - prod(1 - c)}, and what a register of births or
 *       marriages says of its dates and its kind goes before a register that does not know them ({@link FactMerge}).
 * </ol>
 *
 * <p>Time O(n + m) but for sorting the rows of one couple or child; memory 38 bytes a row and 28 bytes a person.
 */
public final class KinEvidence {
    /** The row can be read in one way only. */
    public static final int NO_QUESTION = 0;
    /** The fact stands in a row and was not concluded. */
    public static final int NOT_INFERRED = -1;

    private final EvidenceTable rows = new EvidenceTable();
    private final Population people;
    private final PlaceholderRole[] roles;
    private final PlaceholderFolding folding;

    /** @param people everybody, placeholders included */
    public KinEvidence(Population people) {
        this.people = people;
        this.roles = new PlaceholderRole[people.size()];
        Arrays.fill(roles, PlaceholderRole.NONE);
        this.folding = new PlaceholderFolding(rows, people, roles);
    }

    /** Says what a placeholder is. */
    public void placeholder(int node, PlaceholderRole role) {
        roles[node] = role;
    }

    /** Where a row comes from. */
    public enum Source {
        /** A register of births, adoptions or marriages. */
        REGISTERED(EvidenceTable.REGISTERED),
        /** A household register or an application. */
        HOUSEHOLD(0),
        /** An official's own declaration. */
        DECLARED(EvidenceTable.DECLARED);

        private final int flag;

        Source(int flag) {
            this.flag = flag;
        }
    }

    /**
     * Adds a parent.
     *
     * @param kind {@link KinGraph#BIRTH} to {@link KinGraph#UNKNOWN}
     * @param from first day, {@link KinGraph#OPEN_START} if none is known
     * @param to first day after, {@link KinGraph#OPEN_END} if it still holds
     * @param question number of the row whose readings exclude each other, or {@link #NO_QUESTION}
     */
    public void parent(
            int parent, int child, byte kind, int from, int to, float confidence, Source source, int question) {
        if (parent != child) {
            rows.add(parent, child, kind, from, to, confidence, source.flag, question, NOT_INFERRED);
        }
    }

    /** Adds a marriage; which of the two stands first means nothing. */
    public void spouses(int a, int b, int from, int to, float confidence, Source source, int question) {
        if (a != b) {
            marriage(a, b, from, to, confidence, source.flag, question);
        }
    }

    /** Says that a couple is divorced, on a day nobody wrote down: no other record makes them a couple again. */
    public void endedUndated(int a, int b) {
        if (a != b) {
            int flags = EvidenceTable.REGISTERED | EvidenceTable.ENDED;
            marriage(a, b, KinGraph.OPEN_START, KinGraph.OPEN_END, 1, flags, NO_QUESTION);
        }
    }

    private void marriage(int a, int b, int from, int to, float confidence, int flags, int question) {
        rows.add(
                Math.min(a, b),
                Math.max(a, b),
                KinGraph.NO_KIND,
                from,
                to,
                confidence,
                flags | EvidenceTable.MARRIAGE,
                question,
                NOT_INFERRED);
    }

    /** Once the graph is built: the person whom a placeholder turned out to be; every other node is itself. */
    public int personOf(int node) {
        return folding.personOf(node);
    }

    /** The graph of everything added. May be called once. */
    public KinGraph toGraph() {
        folding.foldSpouses();
        new CoParents(rows, people).infer();
        folding.foldParents();
        new SharedParents(rows, people, roles).infer();
        return FactMerge.merge(rows, people.size());
    }
}
