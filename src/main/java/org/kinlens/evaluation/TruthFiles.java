package org.kinlens.evaluation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.kinlens.graph.KinGraph;
import org.kinlens.register.ParentKind;

/** The files of {@code truth/} that {@code generate} writes: the family, who is one person, the regime. */
final class TruthFiles {
    private final Path folder;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, String> personOf = new HashMap<>();
    private final Set<Pair> linked = new HashSet<>();
    private final Set<Pair> sameNationalId = new HashSet<>();
    private String regime = "";

    /**
     * One true fact.
     *
     * @param kind kind of parent as in {@link KinGraph}, {@link KinGraph#NO_KIND} for a marriage
     * @param shown true if the written records show it
     */
    record Fact(String a, String b, byte kind, int from, int to, boolean shown) {}

    private TruthFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * @param folder {@code truth} itself or the folder of the feeds that holds it
     * @throws EvaluationRefused if a file is missing
     */
    static TruthFiles read(Path folder) {
        Path truth = Files.isDirectory(folder.resolve("truth")) ? folder.resolve("truth") : folder;
        TruthFiles files = new TruthFiles(truth);
        files.rows("generated", row -> files.regime = row.getField("regime"));
        files.rows("kin_parents", files::parent);
        files.rows("kin_spouses", files::marriage);
        files.rows("same", files::same);
        return files;
    }

    String regime() {
        return regime;
    }

    List<Fact> facts() {
        return facts;
    }

    /** The true person behind a record: his id in the register, for a stranger the record itself. */
    String personOf(String record) {
        String person = personOf.get(record);
        return person != null ? person : record.startsWith(":") ? record.substring(1) : record;
    }

    /** Pairs of records that are one person although no national id says so. */
    Set<Pair> linked() {
        return linked;
    }

    boolean sharesNationalId(Pair pair) {
        return sameNationalId.contains(pair);
    }

    private void parent(NamedCsvRecord row) {
        facts.add(new Fact(
                row.getField("parent_id"),
                row.getField("child_id"),
                kind(ParentKind.valueOf(row.getField("kind"))),
                day(row.getField("valid_from"), KinGraph.OPEN_START),
                KinGraph.OPEN_END,
                !row.getField("shown_by").isEmpty()));
    }

    /** Death leaves the tie to the in-laws as it is, as the setting {@code affinity-survives-death} does by default. */
    private void marriage(NamedCsvRecord row) {
        boolean divorced = row.getField("end_reason").equals("DIVORCE");
        facts.add(new Fact(
                row.getField("person_a"),
                row.getField("person_b"),
                KinGraph.NO_KIND,
                day(row.getField("married_on"), KinGraph.OPEN_START),
                divorced ? day(row.getField("ended_on"), KinGraph.OPEN_END) : KinGraph.OPEN_END,
                !row.getField("shown_by").isEmpty()));
    }

    private void same(NamedCsvRecord row) {
        String a = row.getField("person_a");
        String b = row.getField("person_b");
        personOf.put(b, a.substring(1));
        (row.getField("judged_by").equals("LINKAGE") ? linked : sameNationalId).add(Pair.of(a, b));
    }

    private void rows(String name, Consumer<NamedCsvRecord> sink) {
        Path file = folder.resolve(name + ".csv");
        if (!Files.exists(file)) {
            throw new EvaluationRefused(
                    "%s: there is no such file; expected the truth/ folder of 'generate'".formatted(file));
        }
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            csv.forEach(sink);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private static int day(String text, int open) {
        return text.isEmpty() ? open : (int) LocalDate.parse(text).toEpochDay();
    }

    private static byte kind(ParentKind kind) {
        return switch (kind) {
            case BIRTH -> KinGraph.BIRTH;
            case ADOPTIVE -> KinGraph.ADOPTIVE;
            case STEP_RAISED -> KinGraph.STEP_RAISED;
            case STEP -> KinGraph.STEP;
            case UNKNOWN -> KinGraph.UNKNOWN;
        };
    }
}
