package org.kinlens.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kinlens.kinship.Path;
import org.kinlens.register.Interval;
import org.kinlens.screening.Evidence.Fact;
import org.kinlens.screening.Evidence.Hop;
import org.kinlens.screening.Evidence.OtherPath;
import org.kinlens.screening.HopFacts.Pending;
import org.kinlens.store.GraphStore;
import org.kinlens.store.Snapshot;
import org.kinlens.store.Vault;

/** Turns the rows of rules into findings: keyed ids, printed ids, evidence. */
final class FindingAssembler {
    private static final int ID_DIGITS = 32;

    private final Concepts concepts;
    private final Snapshot snapshot;
    private final GraphStore graph;
    private final Vault vault;
    private final TieEvidence tieEvidence;
    private final HopFacts hops;
    private final Map<List<String>, List<ScopedTie>> paths = new HashMap<>();

    /** @param profile name of the scope profile of the run */
    FindingAssembler(Concepts concepts, Snapshot snapshot, GraphStore graph, Vault vault, String profile) {
        this.concepts = concepts;
        this.snapshot = snapshot;
        this.graph = graph;
        this.vault = vault;
        this.tieEvidence = new TieEvidence(snapshot.people(), snapshot.kin(), profile, concepts.asOf());
        this.hops = new HopFacts(snapshot, concepts.asOf());
        concepts.ties()
                .forEach(tie -> paths.computeIfAbsent(pair(tie), key -> new ArrayList<>())
                        .add(tie.tie()));
        paths.values().forEach(list -> list.sort(Comparator.comparing(ScopedTie::path, Path.BEST_FIRST)));
    }

    /** All paths between the same two that count for the same case. */
    private static List<String> pair(CaseTie tie) {
        return List.of(tie.found().key(), tie.tie().official().key(), tie.tie().person());
    }

    List<FindingDraft> drafts(Map<Rule, List<RuleRow>> rowsByRule) {
        List<List<Pending>> wanted = new ArrayList<>();
        rowsByRule.values().forEach(rows -> rows.forEach(row -> wanted.add(wanted(row))));
        hops.read(graph);
        List<FindingDraft> drafts = new ArrayList<>(wanted.size());
        rowsByRule.forEach((rule, rows) ->
                rows.forEach(row -> drafts.add(draft(rule, row, wanted.get(drafts.size())))));
        return drafts;
    }

    /** The path that the finding shows, then the others; none where it needs no tie. */
    private List<Pending> wanted(RuleRow row) {
        if (row.ties().isEmpty()) {
            return List.of();
        }
        CaseTie first = tie(row.ties().get(0));
        List<Pending> wanted = new ArrayList<>();
        wanted.add(hops.add(first.tie()));
        TieEvidence.others(first.tie(), paths.getOrDefault(pair(first), List.of()))
                .forEach(other -> wanted.add(hops.add(other)));
        return wanted;
    }

    private Evidence evidence(List<Pending> wanted, List<Fact> facts) {
        List<OtherPath> ways = wanted.stream().map(this::way).toList();
        return ways.isEmpty()
                ? new Evidence(List.of(), facts, null, List.of())
                : new Evidence(ways.get(0).hops(), facts, ways.get(0).tie(), ways.subList(1, ways.size()));
    }

    private OtherPath way(Pending pending) {
        List<Hop> path = hops.of(pending);
        return new OtherPath(tieEvidence.of(pending.tie(), path), path);
    }

    private CaseTie tie(int n) {
        return concepts.ties().get(n);
    }

    private FindingDraft draft(Rule rule, RuleRow row, List<Pending> wanted) {
        ScreenedCase found =
                row.caseKey() == null ? null : concepts.facts().cases().get(row.caseKey());
        return new FindingDraft(
                id(rule, row.key()),
                rule,
                found,
                printed(row.official()),
                printed(row.person()),
                row.tip() == null ? null : ownId(row.tip()),
                row.severity(),
                row.fulfilledOn(),
                evidence(wanted, facts(row, found)));
    }

    /** The same for the same rule and key in every run under one key of the installation. */
    String id(Rule rule, List<String> key) {
        return vault.hash("finding", rule.id() + "|" + String.join("|", key)).substring(0, ID_DIGITS);
    }

    private List<Fact> facts(RuleRow row, @Nullable ScreenedCase found) {
        List<Fact> facts = new ArrayList<>();
        if (found != null && found.isOpen()) {
            found.timeline().procedure().ifPresent(span -> facts.add(fact("CASE", span, found.caseId())));
        }
        if (!row.ties().isEmpty()) {
            CaseTie first = tie(row.ties().get(0));
            facts.add(
                    fact("OFFICE", first.office().term(), first.office().role().name()));
            String shown = first.tie().person();
            Set<String> others = new TreeSet<>();
            row.ties().stream()
                    .map(n -> tie(n).tie().person())
                    .filter(person -> !person.equals(shown))
                    .forEach(others::add);
            others.forEach(person -> facts.add(new Fact("MEMBER", labelKey("MEMBER"), null, null, printed(person))));
        }
        row.facts().forEach(f -> facts.add(new Fact(f.kind(), labelKey(f.kind()), f.on(), null, printed(f.ref()))));
        return facts;
    }

    private static Fact fact(String kind, Interval span, String ref) {
        return new Fact(kind, labelKey(kind), span.from(), span.to(), ref);
    }

    private static String labelKey(String kind) {
        return "evidence." + kind.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private @Nullable String printed(@Nullable String key) {
        if (key == null) {
            return null;
        }
        int node = snapshot.indexOfPersonNode(key);
        return node >= 0 ? snapshot.people().id(node) : ownId(key);
    }

    /** The id within its source: what follows the first colon. */
    private static String ownId(String key) {
        return key.substring(key.indexOf(':') + 1);
    }

    /** Rows of all rules, keyed twice alike, would be one finding: the rule must return one row a key. */
    static Map<Rule, List<RuleRow>> withoutRepeats(Map<Rule, List<RuleRow>> rowsByRule) {
        Map<Rule, List<RuleRow>> kept = new LinkedHashMap<>();
        rowsByRule.forEach((rule, rows) -> {
            Map<List<String>, RuleRow> byKey = new HashMap<>();
            kept.put(
                    rule,
                    rows.stream()
                            .filter(row -> byKey.putIfAbsent(row.key(), row) == null)
                            .toList());
        });
        return kept;
    }
}
