package org.kinlens.explore;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinlens.register.EndReason;
import org.kinlens.register.ParentKind;

/**
 * That one person is the parent or the spouse of another, with every statement of it.
 *
 * @param type parent or spouse
 * @param a the parent; of spouses the one with the smaller id
 * @param b the child; of spouses the other
 * @param sources at least one, in a fixed order
 */
public record FamilyFact(Type type, String a, String b, List<FactSource> sources) {
    /** The two facts that are stored; all other relations follow from them. */
    public enum Type {
        PARENT,
        SPOUSE
    }

    /** By type, then persons. */
    public static final Comparator<FamilyFact> IN_ORDER =
            Comparator.comparing(FamilyFact::type).thenComparing(FamilyFact::a).thenComparing(FamilyFact::b);

    private static final Comparator<FactSource> LATEST_LAST =
            Comparator.comparing(FactSource::from, Comparator.nullsFirst(Comparator.naturalOrder()));

    public FamilyFact {
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("a fact without a source; want at least one statement of it");
        }
        sources = List.copyOf(sources);
    }

    /** The person at the other end. */
    public String other(String person) {
        return person.equals(a) ? b : a;
    }

    /** The probability that not all statements are wrong: 1 - (1 - c1)(1 - c2)…, over 0 up to 1. */
    public double confidence() {
        return 1 - sources.stream().mapToDouble(s -> 1 - s.confidence()).reduce(1, (x, y) -> x * y);
    }

    /** What sort of parent; the most definite one that the governing rows state. */
    public ParentKind kind() {
        return governing().stream()
                .map(FactSource::kind)
                .min(Comparator.naturalOrder())
                .orElse(ParentKind.UNKNOWN);
    }

    public @Nullable LocalDate from() {
        return latest().from();
    }

    /** First day on which it no longer holds; null while it lasts or where the day is not known. */
    public @Nullable LocalDate to() {
        return latest().to();
    }

    public @Nullable EndReason endReason() {
        return latest().endReason();
    }

    /** True if the last marriage of the two ended other than by death. */
    public boolean isFormer() {
        FactSource last = latest();
        boolean ended = last.to() != null || last.undated() || last.endReason() != null;
        return type == Type.SPOUSE && ended && last.endReason() != EndReason.DEATH;
    }

    /** True if it rests only on possible answers to questions that are still open. */
    public boolean isHypothesis() {
        return sources.stream().allMatch(s -> s.question() != null);
    }

    private FactSource latest() {
        return governing().stream().max(LATEST_LAST).orElseThrow();
    }

    private List<FactSource> governing() {
        List<FactSource> own =
                sources.stream().filter(FactSource::statesTheFactItself).toList();
        return own.isEmpty() ? sources : own;
    }
}
