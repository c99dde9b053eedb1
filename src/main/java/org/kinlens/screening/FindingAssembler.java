package org.kinlens.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kinlens.register.Interval;
import org.kinlens.screening.Evidence.Fact;
import org.kinlens.screening.Evidence.Hop;
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

    FindingAssembler(Concepts concepts, Snapshot snapshot, GraphStore graph, Vault vault) {
        this.concepts = concepts;
        this.snapshot = snapshot;
        this.graph = graph;
        this.vault = vault;
    }

    List<FindingDraft> drafts(Map<Rule, List<RuleRow>> rowsByRule) {
        HopFacts hops = new HopFacts(snapshot.people(), snapshot.kin());
        List<Pending> paths = new ArrayList<>();
        rowsByRule
                .values()
                .forEach(rows -> rows.forEach(row -> paths.add(
                        row.ties().isEmpty()
                                ? Pending.NONE
                                : hops.add(tie(row.ties().get(0)).tie()))));
        hops.read(graph);
        List<FindingDraft> drafts = new ArrayList<>(paths.size());
        rowsByRule.forEach((rule, rows) ->
                rows.forEach(row -> drafts.add(draft(rule, row, hops.of(paths.get(drafts.size()))))));
        return drafts;
    }

    private CaseTie tie(int n) {
        return concepts.ties().get(n);
    }

    private FindingDraft draft(Rule rule, RuleRow row, List<Hop> path) {
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
                new Evidence(path, facts(row, found)));
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
