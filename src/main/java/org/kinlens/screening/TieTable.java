package org.kinlens.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kinlens.kinship.Path;
import org.kinlens.register.Interval;

/**
 * The ties that are current for at least one case of the member, with how the separate register stands to them: what
 * {@code ties.csv} lists and the graph keeps as {@code TIE}.
 */
final class TieTable {
    private static final Comparator<CurrentTie> BEST_FIRST =
            Comparator.comparing(current -> current.tie().path(), Path.BEST_FIRST);

    private final Facts facts;
    private final Map<String, List<ScreenedCase>> casesOf;

    TieTable(Facts facts) {
        this.facts = facts;
        this.casesOf = casesOf(facts.cases().values());
    }

    /** Cases by canonical id of each member. */
    static Map<String, List<ScreenedCase>> casesOf(Collection<ScreenedCase> cases) {
        Map<String, List<ScreenedCase>> casesOf = new HashMap<>();
        for (ScreenedCase each : cases) {
            for (String member : each.members()) {
                casesOf.computeIfAbsent(member, key -> new ArrayList<>()).add(each);
            }
        }
        return casesOf;
    }

    /** One row for each official, person and word, by these; it shows the best current path. */
    List<TieRow> rows(List<ScopedTie> ties) {
        Map<TieKey, List<CurrentTie>> groups = new TreeMap<>();
        for (ScopedTie tie : ties) {
            List<ScreenedCase> current = currentFor(tie);
            if (!current.isEmpty()) {
                groups.computeIfAbsent(TieKey.of(tie), key -> new ArrayList<>()).add(new CurrentTie(tie, current));
            }
        }
        List<TieRow> rows = new ArrayList<>(groups.size());
        for (List<CurrentTie> group : groups.values()) {
            group.sort(BEST_FIRST);
            rows.add(new TieRow(group.get(0).tie(), state(group), bestByInterval(group), cases(group)));
        }
        return rows;
    }

    private List<ScreenedCase> currentFor(ScopedTie tie) {
        List<ScreenedCase> current = new ArrayList<>();
        List<Interval> held = tie.official().terms().stream()
                .flatMap(term -> term.intersect(tie.path().validity()).stream())
                .toList();
        for (ScreenedCase each : casesOf.getOrDefault(tie.person(), List.of())) {
            if (each.span()
                    .filter(span -> held.stream().anyMatch(span::overlaps))
                    .isPresent()) {
                current.add(each);
            }
        }
        return current;
    }

    /** The weakest state over the cases for which the tie is current. */
    private TieState state(List<CurrentTie> group) {
        return group.stream()
                .flatMap(current -> current.cases().stream().map(each -> state(current.tie(), each)))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** A filing needs no path: it registers every tie of that official with that case. */
    private TieState state(ScopedTie tie, ScreenedCase each) {
        if (facts.isRegistered(each.key(), tie.official().key())) {
            return TieState.REGISTERED;
        }
        return tie.declared() ? TieState.DECLARED_NOT_PROVEN : TieState.FOUND_NOT_REGISTERED;
    }

    private static List<String> cases(List<CurrentTie> group) {
        return group.stream()
                .flatMap(current -> current.cases().stream())
                .map(ScreenedCase::caseId)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<ScopedTie> bestByInterval(List<CurrentTie> bestFirst) {
        Map<Interval, ScopedTie> best = new HashMap<>();
        List<ScopedTie> kept = new ArrayList<>();
        for (CurrentTie current : bestFirst) {
            if (best.putIfAbsent(current.tie().path().validity(), current.tie()) == null) {
                kept.add(current.tie());
            }
        }
        return kept;
    }

    /**
     * A row.
     *
     * @param best the most credible current path
     * @param state the weakest over all cases for which it is current
     * @param byInterval the best current path for each span of days, the most credible first
     * @param cases printed ids of the cases for which it is current
     */
    record TieRow(ScopedTie best, TieState state, List<ScopedTie> byInterval, List<String> cases) {}

    private record CurrentTie(ScopedTie tie, List<ScreenedCase> cases) {}

    private record TieKey(String official, String person, String word) implements Comparable<TieKey> {
        private static final Comparator<TieKey> ORDER = Comparator.comparing(TieKey::official)
                .thenComparing(TieKey::person)
                .thenComparing(TieKey::word);

        static TieKey of(ScopedTie tie) {
            return new TieKey(tie.official().key(), tie.person(), tie.word());
        }

        @Override
        public int compareTo(TieKey other) {
            return ORDER.compare(this, other);
        }
    }
}
