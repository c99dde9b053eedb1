package org.kinlens.intake.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kinlens.kinship.resolve.Clues;
import org.kinlens.kinship.resolve.RegisterUnit;
import org.kinlens.kinship.resolve.RegisterUnit.Kind;
import org.kinlens.kinship.resolve.UnitRow;
import org.kinlens.register.Interval;
import org.kinlens.register.ParentKind;
import org.kinlens.register.Sex;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;
import org.kinlens.store.Row;

/** Reads register units, and what else the records say of their members. */
final class UnitReader {
    private static final Map<Kind, CypherFile> ROWS = Map.of(
            Kind.HOUSEHOLD, CypherFile.load("derive/household-rows.cypher"),
            Kind.SUPPORT, CypherFile.load("derive/support-rows.cypher"),
            Kind.DECLARATION, CypherFile.load("derive/declared-rows.cypher"));
    private static final CypherFile CLUES = CypherFile.load("derive/clues.cypher");
    /** Relation code of the reference person. */
    private static final String HEAD = "01";

    private final GraphStore graph;

    UnitReader(GraphStore graph) {
        this.graph = graph;
    }

    /** Units of these households, supported members or officials, by id of the unit. */
    List<ReadUnit> read(Kind kind, List<String> ids) {
        Map<String, List<Row>> units = new TreeMap<>();
        CypherFile query = ROWS.getOrDefault(kind, CLUES);
        graph.list(query, Map.of("ids", ids), row -> row)
                .forEach(row -> units.computeIfAbsent(row.string("unit"), u -> new ArrayList<>())
                        .add(row));
        List<ReadUnit> read = new ArrayList<>(units.size());
        units.forEach((id, rows) -> read.add(unit(kind, id, rows)));
        return read;
    }

    private static ReadUnit unit(Kind kind, String id, List<Row> rows) {
        Members members = new Members(rows.get(0).stringOr("unitDivision", ""));
        List<UnitRow> read = new ArrayList<>(rows.size() + 1);
        if (kind != Kind.HOUSEHOLD) {
            Row first = rows.get(0);
            String head = first.stringOr("headCanonical", first.string("head"));
            members.add(head, first.string("head"), person(first, "headSex", "headBirth", "headName"), "");
            read.add(new UnitRow(head, HEAD, "", Interval.ALWAYS));
        }
        LocalDate asOf = null;
        for (Row row : rows) {
            String person = row.stringOr("canonical", row.string("person"));
            members.add(
                    person, row.string("person"), person(row, "sex", "birth", "name"), row.stringOr("division", ""));
            read.add(new UnitRow(
                    person,
                    row.string("relationCode"),
                    row.stringOr("codeSet", ""),
                    row.integerOr("listOrder", UnitRow.NO_ORDER),
                    new Interval(row.dateOrNull("from"), row.dateOrNull("to"))));
            LocalDate extract = row.dateOrNull("asOf");
            asOf = asOf == null || extract != null && extract.isAfter(asOf) ? extract : asOf;
        }
        return new ReadUnit(
                new RegisterUnit(id, kind, read),
                members.recordOf,
                members.persons,
                members.divisionOf,
                source(kind, id, rows.get(0)),
                asOf);
    }

    private static String source(Kind kind, String unit, Row row) {
        return kind == Kind.HOUSEHOLD ? unit.substring(0, unit.indexOf(':')) : row.stringOr("source", "");
    }

    /** What the direct facts of all registers say of the members of each of these units, by id of the unit. */
    Map<String, Clues> clues(Collection<ReadUnit> units) {
        List<String> members = units.stream()
                .flatMap(unit -> unit.persons().keySet().stream())
                .distinct()
                .sorted()
                .toList();
        Map<String, List<Row>> ofMember = new HashMap<>();
        graph.list(CLUES, Map.of("ids", members), row -> row)
                .forEach(row -> ofMember.computeIfAbsent(row.string("id"), id -> new ArrayList<>())
                        .add(row));
        Map<String, Clues> clues = new HashMap<>();
        for (ReadUnit unit : units) {
            Map<String, Clues.Person> persons = new HashMap<>(unit.persons());
            List<Clues.Known> facts = new ArrayList<>();
            for (String member : unit.persons().keySet()) {
                for (Row row : ofMember.getOrDefault(member, List.of())) {
                    persons.putIfAbsent(row.string("other"), person(row, "sex", "birth", "name"));
                    facts.add(fact(member, row));
                }
            }
            clues.put(unit.unit().id(), new Clues(persons, facts));
        }
        return clues;
    }

    private static Clues.Known fact(String member, Row row) {
        String other = row.string("other");
        if (row.string("type").equals("SPOUSE_OF")) {
            return new Clues.Known.Couple(member, other);
        }
        ParentKind kind = ParentKind.valueOf(row.string("kind"));
        boolean child = row.bool("incoming");
        return new Clues.Known.Parent(child ? other : member, child ? member : other, kind);
    }

    private static Clues.Person person(Row row, String sex, String birth, String name) {
        LocalDate first = row.dateOrNull(birth);
        LocalDate last = row.dateOrNull(birth + "Last");
        return new Clues.Person(
                Sex.of(row.integerOr(sex, 0)), first, last == null ? first : last, Surname.of(row.stringOr(name, "")));
    }

    /** The persons of a unit, records of one person put together. */
    private static final class Members {
        private final String unitDivision;
        private final Map<String, String> recordOf = new HashMap<>();
        private final Map<String, Clues.Person> persons = new HashMap<>();
        private final Map<String, String> divisionOf = new HashMap<>();

        Members(String unitDivision) {
            this.unitDivision = unitDivision;
        }

        void add(String canonical, String record, Clues.Person person, String division) {
            @Nullable String before = recordOf.get(canonical);
            if (before == null || record.compareTo(before) <= 0) {
                recordOf.put(canonical, record);
                persons.put(canonical, person);
                divisionOf.put(canonical, division.isEmpty() ? unitDivision : division);
            }
        }
    }
}
