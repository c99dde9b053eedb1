package org.kinlens.county;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is true of the county: ties of officials to members of cases from the simulated family itself, and the
 * findings that must and must not appear.
 */
final class Truth {
    /** A planted key that the independent expectations contradict would be left out; there must be none. */
    private int contradicted;

    private final Map<String, long[]> counts = new TreeMap<>();
    private final PlantBed bed;
    private final KinWalk kin;
    private final Regime regime;
    private final Cases cases;
    private final Households households;
    private final Identities identities;
    private final CaseWriter ids;
    private final Registers registers;
    private final Feeds feeds;

    /** @param kin sees what the written feeds show to one who resolves every household rightly */
    Truth(
            PlantBed bed,
            KinWalk kin,
            Regime regime,
            Cases cases,
            Households households,
            Identities identities,
            CaseWriter ids,
            Registers registers,
            Feeds feeds) {
        this.bed = bed;
        this.kin = kin;
        this.regime = regime;
        this.cases = cases;
        this.households = households;
        this.identities = identities;
        this.ids = ids;
        this.registers = registers;
        this.feeds = feeds;
    }

    int contradicted() {
        return contradicted;
    }

    /** By profile: ties, and those of them that the feeds show. */
    Map<String, long[]> counts() {
        return counts;
    }

    private record Best(int[] path, int from, int to, double confidence) {
        boolean worseThan(double other, int[] otherPath) {
            return other > confidence || other == confidence && java.util.Arrays.compare(otherPath, path) < 0;
        }
    }

    void writeTies(List<Declarations.Declared> declared) {
        Set<Long> said = new HashSet<>();
        declared.forEach(row -> said.add(((long) row.official() << 32) | row.relative()));
        for (Map.Entry<Integer, List<Term>> official : bed.offices.byPerson().entrySet()) {
            Map<String, Best> best = new TreeMap<>();
            for (String word : Scopes.words()) {
                kin.all(official.getKey(), word, (path, from, to, confidence) -> {
                    CaseFile file = caseOf(path[path.length - 1]);
                    if (file != null && current(file, official.getValue(), from, to)) {
                        String key = identities.id(path[path.length - 1]) + word;
                        Best old = best.get(key);
                        if (old == null || old.worseThan(confidence, path)) {
                            best.put(key, new Best(path, from, to, confidence));
                        }
                    }
                });
            }
            best.forEach((key, tie) -> tie(official.getKey(), key.substring(10), tie, said));
        }
    }

    void writeFindings(List<Expectations.Expected> expected) {
        Map<String, Expectations.Expected> byKey = new TreeMap<>();
        expected.forEach(finding -> byKey.put(key(finding), finding));
        Map<String, String> patterns = new TreeMap<>();
        Map<String, PlantBed.Planted> silent = new TreeMap<>();
        for (PlantBed.Planted plant : bed.planted) {
            String key = key(plant);
            boolean found = byKey.containsKey(key);
            if (!found && plant.fires() && !regime.showsPlants()) {
                continue;
            } else if (found != plant.fires()) {
                contradicted++;
            } else if (plant.fires()) {
                patterns.put(key, plant.pattern());
            } else {
                silent.put(key, plant);
            }
        }
        Set<String> keys = new java.util.TreeSet<>(byKey.keySet());
        keys.addAll(silent.keySet());
        for (String key : keys) {
            Expectations.Expected finding = byKey.get(key);
            PlantBed.Planted quiet = silent.get(key);
            if (finding != null) {
                finding(finding, true, patterns.getOrDefault(key, "natural"));
            } else if (quiet != null) {
                finding(asFinding(quiet), false, quiet.pattern());
            }
        }
    }

    /** Planted patterns, each with the number of its instances. */
    Map<String, Integer> patterns() {
        Map<String, Integer> counts = new TreeMap<>();
        bed.planted.forEach(plant -> counts.merge(plant.pattern(), 1, Integer::sum));
        return counts;
    }

    private @Nullable CaseFile caseOf(int person) {
        if (!bed.people.present(person, bed.today)) {
            return null;
        }
        int number = cases.ofHousehold(households.of(person));
        return number < 0 ? null : cases.all().get(number);
    }

    private static boolean current(CaseFile file, List<Term> terms, int from, int to) {
        for (Term term : terms) {
            int first = Math.max(Math.max(from, term.from()), file.appliedOn());
            if (first < Math.min(Math.min(to, term.to()), file.ended)) {
                return true;
            }
        }
        return false;
    }

    private void tie(int official, String word, Best tie, Set<Long> said) {
        int person = tie.path()[tie.path().length - 1];
        CaseFile file = caseOf(person);
        boolean registered = file != null && file.registered(official, bed.today);
        boolean documented = tie.confidence() > 0;
        boolean declaredOnly = !documented && said.contains(((long) official << 32) | person);
        for (String profile : Scopes.profiles(word).split(";")) {
            long[] count = counts.computeIfAbsent(profile, p -> new long[2]);
            count[0]++;
            count[1] += documented ? 1 : 0;
        }
        List<String> path = new ArrayList<>();
        for (int step : tie.path()) {
            path.add(identities.id(step));
        }
        feeds.ties.row(
                identities.id(official),
                identities.id(person),
                word,
                Integer.toString(Scopes.count(word, 'p')),
                Integer.toString(Scopes.count(word, 'c')),
                Integer.toString(Scopes.count(word, 's')),
                Scopes.profiles(word),
                Feed.date(tie.from()),
                Feed.date(tie.to()),
                documented ? decimal(tie.confidence()) : "1",
                registered ? "REGISTERED" : declaredOnly ? "DECLARED_NOT_PROVEN" : "FOUND_NOT_REGISTERED",
                String.join(">", path),
                Boolean.toString(documented));
    }

    private static String decimal(double value) {
        return java.math.BigDecimal.valueOf(Math.round(value * 1e6), 6)
                .stripTrailingZeros()
                .toPlainString();
    }

    private void finding(Expectations.Expected finding, boolean fires, String pattern) {
        CaseFile file = finding.file();
        feeds.findings.row(
                finding.rule(),
                "1",
                finding.rule().equals("INS-4") ? "ADVISORY" : "STATUTORY",
                finding.severity(),
                file == null ? "" : ids.caseId(file),
                file == null ? "" : registers.householdId(file.household),
                identities.id(finding.official()),
                identities.id(finding.person()),
                "",
                Feed.date(finding.due()),
                finding.tip() == null ? "" : ids.tipId(finding.tip()),
                fires ? "FIRES" : "SILENT",
                pattern);
    }

    private static Expectations.Expected asFinding(PlantBed.Planted plant) {
        return new Expectations.Expected(
                plant.rule(), "", plant.file(), plant.official(), plant.person(), plant.tip(), People.NEVER);
    }

    private String key(Expectations.Expected finding) {
        return key(finding.rule(), finding.file(), finding.official(), finding.tip());
    }

    private String key(PlantBed.Planted plant) {
        return key(plant.rule(), plant.file(), plant.official(), plant.tip());
    }

    /** Rule and key columns: case; case and official; tip. */
    private String key(String rule, @Nullable CaseFile file, int official, Hotline.@Nullable Tip tip) {
        return switch (rule) {
            case "INS-6" -> rule + (tip == null ? "" : ids.tipId(tip));
            case "INS-3", "INS-4" -> rule + (file == null ? "" : ids.caseId(file)) + identities.id(official);
            default -> rule + (file == null ? "" : ids.caseId(file));
        };
    }
}
