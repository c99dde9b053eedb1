package org.kinlens.graph;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Makes one fact of the rows that say the same of two persons. Where a register of births or marriages has rows of them,
 * those are the facts, with their dates and kinds, and every other row only makes them more certain; a couple divorced
 * without a date is none.
 */
final class FactMerge {
    /** Copies of one register are no independent witnesses: nothing but a register's own row is certain. */
    private static final double MOST = 0.999;

    private final EvidenceTable rows;
    private final KinGraph.Builder kin;

    private FactMerge(EvidenceTable rows, int nodes) {
        this.rows = rows;
        this.kin = KinGraph.builder(nodes);
    }

    static KinGraph merge(EvidenceTable rows, int nodes) {
        FactMerge merge = new FactMerge(rows, nodes);
        merge.all(rows.byParent(nodes), nodes);
        merge.all(rows.bySpouse(nodes), nodes);
        return merge.kin.build();
    }

    private void all(EvidenceTable.Index index, int nodes) {
        for (int v = 0; v < nodes; v++) {
            int count = 0;
            int[] mine = new int[index.end(v) - index.start(v)];
            for (int place = index.start(v); place < index.end(v); place++) {
                int row = index.row(place);
                if (rows.a[row] == v) {
                    mine[count++] = row;
                }
            }
            if (count == 1) {
                add(new int[] {mine[0]}, 0, 1);
            } else if (count > 1) {
                pairs(Arrays.copyOf(mine, count));
            }
        }
    }

    private void pairs(int[] mine) {
        int[] sorted = Arrays.stream(mine)
                .boxed()
                .sorted(Comparator.comparingInt((Integer row) -> rows.b[row])
                        .thenComparing(row -> !rows.is(row, EvidenceTable.REGISTERED))
                        .thenComparing(row -> rows.kind[row])
                        .thenComparing(row -> rows.from[row])
                        .thenComparing(row -> rows.to[row])
                        .thenComparing(row -> rows.question[row])
                        .thenComparing(row -> rows.through[row])
                        .thenComparing(row -> -rows.confidence[row])
                        .thenComparing(row -> rows.flags[row]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int start = 0; start < sorted.length; ) {
            int end = start + 1;
            while (end < sorted.length && rows.b[sorted[end]] == rows.b[sorted[start]]) {
                end++;
            }
            add(sorted, start, end);
            start = end;
        }
    }

    /** Rows {@code start} to {@code end} are of the same two persons, registered ones first. */
    private void add(int[] sorted, int start, int end) {
        int registered = start;
        boolean ended = false;
        while (registered < end && rows.is(sorted[registered], EvidenceTable.REGISTERED)) {
            ended |= rows.is(sorted[registered], EvidenceTable.ENDED);
            registered++;
        }
        double doubt = 1;
        for (int i = registered; i < end; i++) {
            doubt *= 1 - rows.confidence[sorted[i]];
        }
        if (registered > start) {
            addRegistered(sorted, start, registered, doubt);
        } else if (!ended) {
            addUnregistered(sorted, start, end);
        }
    }

    private void addRegistered(int[] sorted, int start, int end, double doubt) {
        for (int i = start; i < end; i++) {
            int row = sorted[i];
            if (!rows.is(row, EvidenceTable.ENDED)) {
                double confidence = 1 - (1 - rows.confidence[row]) * doubt;
                fact(row, (float) confidence, KinEvidence.NO_QUESTION, false);
            }
        }
    }

    /** One fact a kind; a reading among others is no longer in question where another row states it plainly. */
    private void addUnregistered(int[] sorted, int start, int end) {
        for (int i = start; i < end; ) {
            byte kind = rows.kind[sorted[i]];
            double doubt = 1;
            int question = rows.question[sorted[i]];
            boolean declared = true;
            int first = sorted[i];
            int strongest = first;
            for (; i < end && rows.kind[sorted[i]] == kind; i++) {
                int row = sorted[i];
                doubt *= 1 - rows.confidence[row];
                declared &= rows.is(row, EvidenceTable.DECLARED);
                question = rows.question[row] == question ? question : KinEvidence.NO_QUESTION;
                strongest = rows.through[row] < rows.through[strongest] ? row : strongest;
            }
            double confidence = strongest == first && doubt == 1 - rows.confidence[first]
                    ? rows.confidence[first]
                    : Math.min(MOST, 1 - doubt);
            fact(strongest, (float) confidence, question, declared);
        }
    }

    private void fact(int row, float confidence, int question, boolean declared) {
        if (rows.is(row, EvidenceTable.MARRIAGE)) {
            kin.spouse(rows.a[row], rows.b[row], rows.from[row], rows.to[row], confidence, question, declared);
        } else {
            kin.parent(
                    rows.a[row],
                    rows.b[row],
                    rows.kind[row],
                    rows.from[row],
                    rows.to[row],
                    confidence,
                    question,
                    declared,
                    rows.through[row]);
        }
    }
}
