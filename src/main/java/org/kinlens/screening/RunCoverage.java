package org.kinlens.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinlens.kinship.Coverage;
import org.kinlens.kinship.CoverageRow;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;
import org.kinlens.store.Snapshot;

/** How complete the kin data were for a run; officials are those in office on its as-of day. */
final class RunCoverage {
    private static final CypherFile NAMES = CypherFile.load("screening/division-names.cypher");

    private RunCoverage() {}

    static List<CoverageLine> of(
            Snapshot snapshot, List<Official> officials, Facts facts, LocalDate asOf, GraphStore graph) {
        List<Integer> nodes = new ArrayList<>();
        List<String> divisions = new ArrayList<>();
        BitSet declared = new BitSet();
        for (Official official : officials) {
            if (facts.declarers().contains(official.key())) {
                declared.set(official.node());
            }
            for (Office office : official.offices()) {
                if (office.term().contains(asOf)) {
                    nodes.add(official.node());
                    divisions.add(office.division());
                }
            }
        }
        int[] holders = nodes.stream().mapToInt(Integer::intValue).toArray();
        Map<String, String> names = new HashMap<>();
        graph.stream(NAMES, Map.of(), row -> names.put(row.string("code"), row.string("name")));
        return Coverage.of(snapshot.people(), snapshot.kin(), holders, divisions, declared, asOf).stream()
                .map(row -> line(row, names.getOrDefault(row.divisionCode(), "")))
                .toList();
    }

    private static CoverageLine line(CoverageRow row, String name) {
        return new CoverageLine(
                row.divisionCode(),
                name,
                row.persons(),
                row.withId(),
                row.adults(),
                row.knownParents(),
                row.marriedWomen(),
                row.natalLink(),
                row.officials(),
                row.declared());
    }
}
