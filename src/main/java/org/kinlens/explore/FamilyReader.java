package org.kinlens.explore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.kinlens.explore.FamilyFact.Type;
import org.kinlens.register.EndReason;
import org.kinlens.register.ParentKind;
import org.kinlens.register.Sex;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;
import org.kinlens.store.Row;
import org.springframework.stereotype.Component;

/** Reads families out of the graph; the records that identity judgements hold to be one person are one member. */
@Component
public final class FamilyReader {
    /** Persons read for one tree at most. */
    static final int MAX_PERSONS = 1200;

    private static final CypherFile BY_ID = CypherFile.load("explore/person-by-id.cypher");
    private static final CypherFile BY_PRINTED_ID = CypherFile.load("explore/person-by-printed-id.cypher");
    private static final CypherFile EDGES = CypherFile.load("explore/kin-edges.cypher");
    private static final CypherFile RECORDS = CypherFile.load("explore/records.cypher");
    private static final int MAX_EDGES = 50_000;

    private final GraphStore graph;

    FamilyReader(GraphStore graph) {
        this.graph = graph;
    }

    /** The canonical record of a person, by the id of any of his records. */
    public Optional<String> canonical(String recordId) {
        return graph.list(BY_ID, Map.of("id", recordId), row -> row.string("id")).stream()
                .findFirst();
    }

    /** The canonical record by the id that outputs print; empty where nobody or two persons have it. */
    public Optional<String> printed(String printedId) {
        List<String> found = graph.list(BY_PRINTED_ID, Map.of("id", printedId), row -> row.string("id"));
        return found.size() == 1 ? Optional.of(found.get(0)) : canonical(printedId);
    }

    /** The family of a person, given by the id of the canonical record. */
    public Family around(String id, Reach reach) {
        FamilySearch.Found found = new FamilySearch(reach, MAX_PERSONS, this::facts).around(id);
        return new Family(members(found.persons()), found.facts(), found.leftOut());
    }

    /** All kin facts of these persons; each once. */
    public List<FamilyFact> facts(Collection<String> ids) {
        Map<String, List<Row>> edges = new LinkedHashMap<>();
        for (Row row : graph.list(EDGES, Map.of("ids", List.copyOf(ids), "limit", MAX_EDGES), row -> row)) {
            edges.computeIfAbsent(
                            row.string("type") + "\n" + row.string("a") + "\n" + row.string("b"),
                            key -> new ArrayList<>())
                    .add(row);
        }
        return edges.values().stream().map(FamilyReader::fact).toList();
    }

    private static FamilyFact fact(List<Row> edges) {
        Row first = edges.get(0);
        Type type = first.string("type").equals("SPOUSE_OF") ? Type.SPOUSE : Type.PARENT;
        return new FamilyFact(
                type,
                first.string("a"),
                first.string("b"),
                edges.stream().map(FamilyReader::source).toList());
    }

    private static FactSource source(Row row) {
        String reason = row.stringOrNull("endReason");
        return new FactSource(
                ParentKind.valueOf(row.stringOr("kind", ParentKind.UNKNOWN.name())),
                row.dateOrNull("from"),
                row.dateOrNull("to"),
                reason == null ? null : EndReason.valueOf(reason),
                row.bool("undated"),
                row.decimalOr("confidence", 1),
                row.stringOr("feed", ""),
                row.stringOr("source", ""),
                row.dateOrNull("asOf"),
                row.stringOrNull("code"),
                row.stringOrNull("householdId"),
                row.bool("derived"),
                row.stringOrNull("question"));
    }

    /** The members with these canonical ids, in the order of the ids; unknown ones are left out. */
    public List<FamilyMember> members(List<String> ids) {
        Map<String, List<Row>> records = new LinkedHashMap<>();
        for (Row row : graph.list(RECORDS, Map.of("ids", ids), row -> row)) {
            records.computeIfAbsent(row.string("id"), id -> new ArrayList<>()).add(row);
        }
        return ids.stream()
                .map(records::get)
                .filter(Objects::nonNull)
                .map(FamilyReader::member)
                .toList();
    }

    /** The canonical record, with what it lacks from the others in order of their ids. */
    private static FamilyMember member(List<Row> records) {
        Row first = records.get(0);
        Row born = firstWith(records, row -> row.has("birth"));
        int sex = firstWith(records, row -> isKnown(row.integerOr("sex", 0))).integerOr("sex", 0);
        return new FamilyMember(
                first.string("id"),
                first.bool("shared") ? first.string("id") : first.string("personId"),
                (byte) sex,
                born.dateOrNull("birth"),
                born.dateOrNull("birthLast"),
                records.stream()
                        .map(row -> row.dateOrNull("death"))
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                records.stream().allMatch(row -> row.bool("placeholder")));
    }

    private static Row firstWith(List<Row> records, Predicate<Row> wanted) {
        return records.stream().filter(wanted).findFirst().orElse(records.get(0));
    }

    private static boolean isKnown(int sex) {
        return sex == Sex.MALE.code() || sex == Sex.FEMALE.code();
    }
}
