package org.kinlens.kinship.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kinlens.kinship.KinStep;
import org.kinlens.kinship.RelationCode;
import org.kinlens.kinship.RelationCodes;
import org.kinlens.kinship.resolve.KinFact.Reading;

/**
 * Draws kin facts from relations to a reference person, in two passes. {@link #direct} reads the rows that are one step
 * away: spouse, children, parents. {@link #derived} reads all others: it puts placeholders where a row leaves somebody
 * out, and where several may be meant it keeps every reading with its share, by ages, surnames, list order and what the
 * direct facts of all registers state.
 *
 * <p>A row speaks of whoever was head while it held. It says nothing where nobody was, or where two were at once. That the
 * head's spouse is the other parent of the head's children is not read off a row: see {@link org.kinlens.graph}. Pure:
 * the same rows in any order give the same answer.
 */
public final class RegisterResolver {
    private final RelationCodes codes;

    public RegisterResolver(RelationCodes codes) {
        this.codes = codes;
    }

    /** The facts and warnings of one unit that need no other record. Time O(rows · heads²); a unit has few heads. */
    public Resolution direct(RegisterUnit unit) {
        HeadTerms heads = new HeadTerms(unit, codes);
        Collected facts = new Collected();
        Map<ResolverWarning.Code, Integer> silent = new EnumMap<>(ResolverWarning.Code.class);
        for (UnitRow row : unit.rows()) {
            Optional<RelationCode> code = relation(row);
            if (code.isEmpty()) {
                continue;
            }
            if (heads.during(row.membership()).isEmpty()) {
                silent.merge(ResolverWarning.Code.NO_HEAD, 1, Integer::sum);
            } else if (heads.areTwoAtOnce(row.membership())) {
                silent.merge(ResolverWarning.Code.TWO_HEADS, 1, Integer::sum);
            } else if (code.get().singleStep().isPresent()) {
                KinStep step = code.get().singleStep().get();
                Reading reading =
                        Reading.direct(unit.kind().confidence(), code.get().code());
                for (String head : heads.during(row.membership())) {
                    if (!head.equals(row.personId())) {
                        facts.add(fact(step, head, row.personId(), reading));
                    }
                }
            }
        }
        List<ResolverWarning> warnings = new ArrayList<>();
        silent.forEach((code, rows) -> warnings.add(new ResolverWarning(code, unit.id(), rows)));
        return new Resolution(facts.inOrder(), List.of(), List.of(), warnings);
    }

    /** True if the unit has rows that {@link #derived} reads. */
    public boolean needsClues(RegisterUnit unit) {
        return unit.rows().stream().anyMatch(this::takesMore);
    }

    /** What the other rows tell, with placeholders and questions; what {@link #direct} tells is not repeated. */
    public Resolution derived(RegisterUnit unit, Clues clues) {
        HeadTerms heads = new HeadTerms(unit, codes);
        Map<String, List<UnitRow>> rowsOfHead = new TreeMap<>();
        for (UnitRow row : unit.rows()) {
            if (takesMore(row) && !heads.areTwoAtOnce(row.membership())) {
                for (String head : heads.during(row.membership())) {
                    if (!head.equals(row.personId())) {
                        rowsOfHead.computeIfAbsent(head, h -> new ArrayList<>()).add(row);
                    }
                }
            }
        }
        List<KinFact> direct = direct(unit).facts();
        Collected facts = new Collected();
        Map<String, Placeholder> placeholders = new TreeMap<>();
        Map<String, Question> questions = new TreeMap<>();
        rowsOfHead.forEach((head, rows) -> {
            FamilyDraft family = new FamilyDraft(clues, direct);
            HeadReading reading = new HeadReading(unit, head, family, new Likelihood(clues, family, orders(unit)));
            reading.read(sorted(rows), this::code);
            reading.facts().forEach(facts::add);
            reading.placeholders().forEach(p -> placeholders.put(p.id(), p));
            reading.questions().forEach(q -> questions.put(q.key(), q));
        });
        return new Resolution(
                facts.inOrder(), List.copyOf(placeholders.values()), List.copyOf(questions.values()), List.of());
    }

    static KinFact fact(KinStep step, String from, String to, Reading reading) {
        return switch (step.relation()) {
            case PARENT -> KinFact.parent(to, from, reading);
            case CHILD -> KinFact.parent(from, to, reading);
            case SPOUSE -> KinFact.spouses(from, to, reading);
            case SIBLING -> throw new IllegalArgumentException("siblings share a parent; no fact joins them");
        };
    }

    /** Shorter ways first, and the spouses of a generation before its children, who are children of both. */
    private List<UnitRow> sorted(List<UnitRow> rows) {
        List<UnitRow> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparingInt((UnitRow row) ->
                        code(row).readings().stream().mapToInt(List::size).min().orElse(0))
                .thenComparing(row -> !HeadReading.mayBeSpouse(code(row)))
                .thenComparing(UnitRow::personId)
                .thenComparing(UnitRow::relationCode)
                .thenComparing(UnitRow::codeSet)
                .thenComparing(row -> String.valueOf(row.membership())));
        return sorted;
    }

    private static Map<String, Integer> orders(RegisterUnit unit) {
        Map<String, Integer> orders = new HashMap<>();
        for (UnitRow row : unit.rows()) {
            if (row.listOrder() != UnitRow.NO_ORDER) {
                orders.merge(row.personId(), row.listOrder(), Math::max);
            }
        }
        return orders;
    }

    private boolean takesMore(UnitRow row) {
        return relation(row).filter(code -> code.singleStep().isEmpty()).isPresent();
    }

    private Optional<RelationCode> relation(UnitRow row) {
        return codes.of(row.codeSet(), row.relationCode())
                .filter(code -> !code.readings().isEmpty());
    }

    private RelationCode code(UnitRow row) {
        return relation(row).orElseThrow();
    }

    /** Facts of several rows and heads: of one told twice the more trusted stays. */
    static final class Collected {
        private final TreeMap<KinFact, KinFact> facts = new TreeMap<>(KinFact.IN_ORDER);

        void add(KinFact fact) {
            facts.merge(fact, fact, Collected::better);
        }

        List<KinFact> inOrder() {
            return List.copyOf(facts.values());
        }

        private static KinFact better(KinFact a, KinFact b) {
            Comparator<Reading> order = Comparator.comparingDouble(Reading::confidence)
                    .reversed()
                    .thenComparing(Reading::code)
                    .thenComparing(Reading::question);
            return order.compare(a.reading(), b.reading()) <= 0 ? a : b;
        }
    }
}
