package org.kinlens.intake.identity;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kinlens.store.Row;

/**
 * A judgement as it stands, or is to stand, in the graph; between two records, from the later to the earlier one.
 *
 * @param a own id of the later record
 * @param b own id of the earlier record
 * @param decidedBy who, null if that is the program at this moment
 */
record Edge(
        Type type,
        String kind,
        String id,
        String a,
        String b,
        double score,
        String reason,
        List<Contribution> contributions,
        List<Alarm> alarms,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy) {
    Edge {
        contributions = List.copyOf(contributions);
        alarms = List.copyOf(alarms);
    }

    /** How a judgement stands in the graph. */
    enum Type {
        /** In force. */
        SAME_AS,
        /** Would be in force if a person had not said otherwise. */
        SAME_AS_HELD,
        /** A person's word that the two are two. */
        NOT_SAME
    }

    static Edge of(Row row) {
        return new Edge(
                Type.valueOf(row.string("type")),
                row.string("kind"),
                row.stringOr("id", ""),
                row.string("a"),
                row.string("b"),
                row.decimalOr("score", 1),
                row.stringOr("reason", ""),
                contributions(row),
                row.strings("alarms").stream().map(Alarm::valueOf).toList(),
                row.instantOrNull("decidedAt"),
                row.stringOrNull("decidedBy"));
    }

    static List<Contribution> contributions(Row row) {
        List<String> levels = row.strings("levels");
        List<Double> weights = row.decimals("weights");
        return IntStream.range(0, Math.min(levels.size(), weights.size()))
                .mapToObj(i -> new Contribution(Level.valueOf(levels.get(i)), weights.get(i)))
                .toList();
    }

    String key() {
        return String.join("\n", type.name(), kind, a, b);
    }

    /** True if the other says the same, whoever said it when. */
    boolean says(Edge other) {
        return key().equals(other.key())
                && id.equals(other.id)
                && score == other.score
                && reason.equals(other.reason)
                && contributions.equals(other.contributions)
                && alarms.equals(other.alarms);
    }
}
