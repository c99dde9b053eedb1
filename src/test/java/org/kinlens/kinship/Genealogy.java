package org.kinlens.kinship;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kinlens.graph.KinGraph;
import org.kinlens.graph.Population;
import org.kinlens.register.Interval;
import org.kinlens.register.ParentKind;
import org.kinlens.register.PartialDate;

/** A real genealogy of the test resources, read straight from its feeds, with the ties a foreign program found. */
record Genealogy(String folder, Population people, KinGraph kin) {

    static Genealogy read(String name) {
        return read(name, new Random(0), false);
    }

    /** The same, its facts added in an order that the random numbers make. */
    static Genealogy shuffled(String name, Random random) {
        return read(name, random, true);
    }

    private static Genealogy read(String name, Random random, boolean shuffle) {
        String folder = "genealogies/" + name + "/";
        Population.Builder persons = Population.builder();
        rows(folder + "person.csv").stream()
                .sorted((a, b) -> a.getField("person_id").compareTo(b.getField("person_id")))
                .forEach(row -> add(persons, row));
        Population people = persons.build();
        List<Runnable> facts = new ArrayList<>();
        KinGraph.Builder graph = KinGraph.builder(people.size());
        rows(folder + "parentage.csv").forEach(row -> facts.add(() -> addParent(graph, people, row)));
        rows(folder + "marriage.csv").forEach(row -> facts.add(() -> addMarriage(graph, people, row)));
        if (shuffle) {
            Collections.shuffle(facts, random);
        }
        facts.forEach(Runnable::run);
        return new Genealogy(folder, people, graph.build());
    }

    Set<String> officials() {
        return column("position.csv", "person_id");
    }

    Set<String> caseMembers() {
        Set<String> members = column("case_member.csv", "person_id");
        members.addAll(column("assistance_case.csv", "applicant_id"));
        return members;
    }

    /** Lines {@code official,person,word}. */
    Set<String> expected(String profile) {
        return rows(folder + "expected/" + profile + ".csv").stream()
                .map(row -> String.join(",", row.getFields()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> column(String file, String column) {
        return rows(folder + file).stream()
                .map(row -> row.getField(column))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void add(Population.Builder persons, NamedCsvRecord row) {
        Optional<PartialDate> birth = PartialDate.parse(row.getField("birth_date"));
        Optional<PartialDate> death = PartialDate.parse(row.getField("death_date"));
        persons.add(
                row.getField("person_id"),
                Byte.parseByte(row.getField("sex").isEmpty() ? "0" : row.getField("sex")),
                birth.map(date -> (int) date.first().toEpochDay()).orElse(Integer.MIN_VALUE),
                birth.map(date -> (int) date.last().toEpochDay()).orElse(Integer.MAX_VALUE),
                death.map(date -> (int) date.first().toEpochDay()).orElse(KinGraph.OPEN_END),
                row.getField("division_code"),
                false,
                !row.getField("national_id").isEmpty());
    }

    private static void addParent(KinGraph.Builder graph, Population people, NamedCsvRecord row) {
        Interval days = days(row.getField("valid_from"), row.getField("valid_to"));
        String kind = row.getField("kind");
        graph.parent(
                people.indexOf(row.getField("parent_id")),
                people.indexOf(row.getField("child_id")),
                (byte) ParentKind.valueOf(kind.isEmpty() ? "UNKNOWN" : kind).ordinal(),
                from(days),
                to(days),
                1);
    }

    private static void addMarriage(KinGraph.Builder graph, Population people, NamedCsvRecord row) {
        String reason = row.getField("end_reason");
        String ended = row.getField("ended_on");
        boolean undated = ended.isEmpty() && (reason.equals("DIVORCE") || reason.equals("ANNULMENT"));
        if (!undated) {
            Interval days = days(row.getField("married_on"), reason.equals("DEATH") ? "" : ended);
            graph.spouse(
                    people.indexOf(row.getField("person_a")),
                    people.indexOf(row.getField("person_b")),
                    from(days),
                    to(days),
                    1);
        }
    }

    private static Interval days(String from, String to) {
        return Interval.widened(
                        PartialDate.parse(from).orElse(null),
                        PartialDate.parse(to).orElse(null))
                .orElseThrow();
    }

    private static int from(Interval days) {
        LocalDate day = days.from();
        return day == null ? KinGraph.OPEN_START : (int) day.toEpochDay();
    }

    private static int to(Interval days) {
        LocalDate day = days.to();
        return day == null ? KinGraph.OPEN_END : (int) day.toEpochDay();
    }

    private static List<NamedCsvRecord> rows(String resource) {
        try (var in = Genealogy.class.getClassLoader().getResourceAsStream(resource);
                var reader = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
