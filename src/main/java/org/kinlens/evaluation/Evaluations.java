package org.kinlens.evaluation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.kinlens.kinship.ScopeProfile;
import org.kinlens.register.Sex;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;
import org.kinlens.store.Snapshot;
import org.kinlens.store.Snapshots;
import org.springframework.stereotype.Component;

/** Compares what the store holds with the truth of the synthetic county that was loaded. */
@Component
public final class Evaluations {
    private static final CypherFile OFFICIALS = CypherFile.load("evaluation/officials.cypher");
    private static final CypherFile MEMBERS = CypherFile.load("evaluation/members.cypher");
    private static final CypherFile MERGED = CypherFile.load("evaluation/merged.cypher");
    private static final CypherFile LINKED = CypherFile.load("evaluation/linked.cypher");
    /** Made by the load for somebody whom a row names by number alone; no record of a feed. */
    private static final String NAMED_ONLY = ":nid:";

    private final GraphStore graph;
    private final Snapshots snapshots;

    Evaluations(GraphStore graph, Snapshots snapshots) {
        this.graph = graph;
        this.snapshots = snapshots;
    }

    /**
     * @param truth folder {@code truth} of the county, or the one above it
     * @param profiles whose ties are counted
     * @param asOf kin facts that begin later are not seen
     * @throws EvaluationRefused if the truth is incomplete or the store holds no officials or cases
     */
    public Evaluation evaluate(Path truth, List<ScopeProfile> profiles, LocalDate asOf, Consumer<String> progress) {
        TruthFiles files = TruthFiles.read(truth);
        progress.accept("truth read");
        Map<String, Set<String>> officials = records(OFFICIALS, files);
        Map<String, Set<String>> members = records(MEMBERS, files);
        if (officials.isEmpty() || members.isEmpty()) {
            throw new EvaluationRefused("the store holds no officials or no members of cases; load the county first");
        }
        Snapshot snapshot = snapshots.read(asOf, true);
        Set<String> persons = new HashSet<>(officials.keySet());
        persons.addAll(members.keySet());
        KinMap found = product(snapshot, officials, members);
        KinMap documented = KinMap.of(files, TruthFiles.Fact::shown, persons);
        KinMap real = KinMap.of(files, fact -> true, persons);
        Map<String, Sex> sexes = new HashMap<>();
        members.forEach((person, records) -> sexes.put(person, sex(snapshot, person, records)));
        List<TieScore> scores = new ArrayList<>();
        for (ScopeProfile profile : profiles) {
            progress.accept(profile.name());
            Set<Tie> realTies = real.ties(profile, officials.keySet(), members.keySet(), 0);
            Set<Tie> shownTies = documented.ties(profile, officials.keySet(), members.keySet(), 0);
            Set<Tie> foundTies = found.ties(profile, officials.keySet(), members.keySet(), TieScore.TRUSTED);
            for (Sex sex : List.of(Sex.MALE, Sex.FEMALE)) {
                scores.add(TieScore.of(
                        profile.name(),
                        sex.name(),
                        realTies,
                        shownTies,
                        foundTies,
                        tie -> sexes.get(tie.relative()) == sex));
            }
            scores.add(TieScore.of(profile.name(), "ALL", realTies, shownTies, foundTies, tie -> true));
        }
        return new Evaluation(files.regime(), asOf, officials.size(), members.size(), scores, linkage(files));
    }

    /** Records by true person. */
    private Map<String, Set<String>> records(CypherFile query, TruthFiles files) {
        Map<String, Set<String>> records = new TreeMap<>();
        for (String id : graph.list(query, Map.of(), row -> row.string("person"))) {
            records.computeIfAbsent(files.personOf(id), person -> new HashSet<>())
                    .add(id);
        }
        return records;
    }

    private static KinMap product(
            Snapshot snapshot, Map<String, Set<String>> officials, Map<String, Set<String>> members) {
        Map<String, Set<Integer>> nodes = new HashMap<>();
        for (Map<String, Set<String>> group : List.of(officials, members)) {
            group.forEach((person, records) -> records.forEach(id -> {
                int node = snapshot.indexOfPersonNode(id);
                if (node >= 0) {
                    nodes.computeIfAbsent(person, p -> new HashSet<>()).add(node);
                }
            }));
        }
        return new KinMap(snapshot.people(), snapshot.kin(), nodes);
    }

    /** As the register has it, else as any record of the case feeds. */
    private static Sex sex(Snapshot snapshot, String person, Set<String> records) {
        List<String> ids = new ArrayList<>(List.of(":" + person));
        records.stream().sorted().forEach(ids::add);
        for (String id : ids) {
            int node = snapshot.indexOfPersonNode(id);
            for (Sex sex : List.of(Sex.MALE, Sex.FEMALE)) {
                if (node >= 0 && snapshot.people().sex(node) == sex.code()) {
                    return sex;
                }
            }
        }
        return Sex.UNKNOWN;
    }

    private LinkageScore linkage(TruthFiles files) {
        Map<String, List<String>> clusters = new HashMap<>();
        graph.stream(MERGED, Map.of(), row -> {
            String canonical = row.string("canonical");
            clusters.computeIfAbsent(canonical, c -> new ArrayList<>(List.of(c)))
                    .add(row.string("person"));
        });
        Set<Pair> merged = new HashSet<>();
        for (List<String> cluster : clusters.values()) {
            for (int i = 0; i < cluster.size(); i++) {
                for (int j = 0; j < i; j++) {
                    Pair pair = Pair.of(cluster.get(i), cluster.get(j));
                    boolean named = pair.a().startsWith(NAMED_ONLY) || pair.b().startsWith(NAMED_ONLY);
                    if (!named && !files.sharesNationalId(pair)) {
                        merged.add(pair);
                    }
                }
            }
        }
        int byNameAlone = (int) graph
                .list(
                        LINKED,
                        Map.of(),
                        row -> row.bool("birth") || row.bool("division") || row.bool("phone") || row.bool("relative"))
                .stream()
                .filter(agrees -> !agrees)
                .count();
        return LinkageScore.of(files.linked(), merged, byNameAlone);
    }
}
