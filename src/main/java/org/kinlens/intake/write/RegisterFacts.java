package org.kinlens.intake.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.kinlens.intake.feed.Feed;
import org.kinlens.intake.feed.Notice;
import org.kinlens.intake.feed.Remark;
import org.kinlens.kinship.HouseholdRows;
import org.kinlens.kinship.KinFact;
import org.kinlens.kinship.MembershipRow;
import org.kinlens.kinship.RegisterResolver;
import org.kinlens.kinship.RelationCodes;
import org.kinlens.kinship.Resolution;
import org.kinlens.register.Interval;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;
import org.kinlens.store.Row;
import org.kinlens.store.Vault;

/** Replaces the kin facts that the household register tells of some households by what its rows tell now. */
final class RegisterFacts {
    private static final CypherFile ROWS = CypherFile.load("intake/household_rows.cypher");
    private static final CypherFile OLD_FACTS = CypherFile.load("intake/household_facts_old.cypher");
    private static final CypherFile PARENTS = CypherFile.load("intake/parentage.cypher");
    private static final CypherFile SPOUSES = CypherFile.load("intake/marriage.cypher");
    private static final int BUNCH = 2_000;
    private static final int GROUP = 40_000;

    private final GraphStore graph;
    private final Vault vault;
    private final String loadId;
    private final RegisterResolver resolver = new RegisterResolver(RelationCodes.shipped());

    RegisterFacts(GraphStore graph, Vault vault, String loadId) {
        this.graph = graph;
        this.vault = vault;
        this.loadId = loadId;
    }

    /**
     * @param households own ids of the households
     * @param fresh true if there were no such facts before
     */
    void replace(List<String> households, boolean fresh, Consumer<Remark> warnings, Runnable afterBatch) {
        for (int from = 0; from < households.size(); from += GROUP) {
            List<String> group = households.subList(from, Math.min(from + GROUP, households.size()));
            ParentEdges parents = new ParentEdges(group, fresh, warnings);
            graph.writeBatches(PARENTS, parents, afterBatch);
            graph.writeBatches(SPOUSES, parents.spouses.iterator(), afterBatch);
        }
    }

    /** Parent facts of a group, households read a bunch at a time while the server writes; keeps the marriages. */
    private final class ParentEdges implements Iterator<Map<String, Object>> {
        private final List<String> households;
        private final boolean fresh;
        private final Consumer<Remark> warnings;
        private final List<Map<String, Object>> spouses = new ArrayList<>();
        private List<Map<String, Object>> ready = new ArrayList<>();
        private int given;
        private int next;

        ParentEdges(List<String> households, boolean fresh, Consumer<Remark> warnings) {
            this.households = households;
            this.fresh = fresh;
            this.warnings = warnings;
        }

        @Override
        public boolean hasNext() {
            while (given == ready.size() && next < households.size()) {
                List<String> ids = households.subList(next, Math.min(next + BUNCH, households.size()));
                next += ids.size();
                ready = new ArrayList<>();
                given = 0;
                if (!fresh) {
                    graph.write(OLD_FACTS, Map.of("ids", ids));
                }
                rowsOf(ids).forEach((household, rows) -> resolve(household, rows, ready, spouses, warnings));
            }
            return given < ready.size();
        }

        @Override
        public Map<String, Object> next() {
            if (!hasNext()) {
                throw new NoSuchElementException("no more households");
            }
            return ready.get(given++);
        }
    }

    private Map<String, List<Row>> rowsOf(List<String> ids) {
        Map<String, List<Row>> households = new TreeMap<>();
        graph.list(ROWS, Map.of("ids", ids), r -> r)
                .forEach(r -> households
                        .computeIfAbsent(r.string("household"), h -> new ArrayList<>())
                        .add(r));
        return households;
    }

    /** Two records of one person are one member; the facts go to the record with the smaller id. */
    private void resolve(
            String household,
            List<Row> rows,
            List<Map<String, Object>> parents,
            List<Map<String, Object>> spouses,
            Consumer<Remark> warnings) {
        Map<String, String> recordOf = new HashMap<>();
        List<MembershipRow> members = new ArrayList<>(rows.size());
        for (Row row : rows) {
            String canonical = row.stringOr("canonical", row.string("person"));
            recordOf.merge(canonical, row.string("person"), (a, b) -> a.compareTo(b) <= 0 ? a : b);
            members.add(new MembershipRow(
                    canonical,
                    row.string("relationCode"),
                    row.stringOr("codeSet", ""),
                    new Interval(row.dateOrNull("from"), row.dateOrNull("to"))));
        }
        Resolution resolution = resolver.resolve(new HouseholdRows(household, members));
        for (KinFact fact : resolution.facts()) {
            if (fact instanceof KinFact.ParentOf parent) {
                Map<String, Object> edge =
                        edge(household, record(recordOf, parent.parentId()), record(recordOf, parent.childId()), fact);
                props(edge).put("kind", parent.kind().name());
                parents.add(edge);
            } else if (fact instanceof KinFact.SpouseOf spouse) {
                String a = record(recordOf, spouse.a());
                String b = record(recordOf, spouse.b());
                boolean inOrder = a.compareTo(b) <= 0;
                spouses.add(edge(household, inOrder ? a : b, inOrder ? b : a, fact));
            }
        }
        resolution
                .warnings()
                .forEach(w -> warnings.accept(new Remark(
                        Feed.HOUSEHOLD_MEMBER.fileName(),
                        0,
                        "household_id",
                        household,
                        Notice.HOUSEHOLD_UNRESOLVED.name(),
                        w.message())));
    }

    private static String record(Map<String, String> recordOf, String canonical) {
        return recordOf.getOrDefault(canonical, canonical);
    }

    private Map<String, Object> edge(String household, String a, String b, KinFact fact) {
        String key = vault.hash(Purposes.ROW_KEY, "household_fact|%s|%s|%s".formatted(household, a, b))
                .substring(0, 16);
        Map<String, Object> props = new HashMap<>();
        props.put("key", key);
        props.put("feed", Feed.HOUSEHOLD_MEMBER.fileName());
        props.put("householdId", household);
        props.put("source", household.substring(0, household.indexOf(':')));
        props.put("confidence", fact.confidence());
        props.put("loadId", loadId);
        return new HashMap<>(Map.of("a", a, "b", b, "key", key, "props", props));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> props(Map<String, Object> edge) {
        return (Map<String, Object>) java.util.Objects.requireNonNull(edge.get("props"));
    }
}
