package org.kinlens.kinship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kinlens.graph.KinGraph;
import org.kinlens.graph.Population;

/**
 * Counts how complete the kin data are, by division: "no tie found" is not "no tie". Persons count where they live,
 * officials where they hold their position.
 */
public final class Coverage {
    private static final int ADULT_YEARS = 18;
    private static final byte FEMALE = 2;

    private final Population people;
    private final KinGraph kin;
    private final int today;
    private final int lastAdultBirth;
    private final Map<String, Count> counts = new TreeMap<>();
    private final Count all = new Count();

    private Coverage(Population people, KinGraph kin, LocalDate asOf) {
        this.people = people;
        this.kin = kin;
        this.today = Math.toIntExact(asOf.toEpochDay());
        this.lastAdultBirth = Math.toIntExact(asOf.minusYears(ADULT_YEARS).toEpochDay());
    }

    /**
     * Time O(n + m), memory O(divisions + positions).
     *
     * @param officials node of the holder, one entry for each position; someone with two positions in one division
     *     counts once there, and once over all
     * @param divisions division code of the position of the same index
     * @param declared nodes of those who declared their relatives
     * @param asOf the day for which living, adult and married are asked
     * @return one row for each division, by code, then the row over all, which also holds those without a division
     */
    public static List<CoverageRow> of(
            Population people, KinGraph kin, int[] officials, List<String> divisions, BitSet declared, LocalDate asOf) {
        if (officials.length != divisions.size()) {
            throw new IllegalArgumentException("%d officials but %d divisions; want one division for each"
                    .formatted(officials.length, divisions.size()));
        }
        Coverage coverage = new Coverage(people, kin, asOf);
        for (int node = 0; node < people.size(); node++) {
            coverage.countPerson(node);
        }
        coverage.countOfficials(officials, divisions, declared);
        return coverage.rows();
    }

    private void countPerson(int node) {
        boolean living = people.birthFirst(node) <= today && people.deathFirst(node) > today;
        if (people.placeholder(node) || !living) {
            return;
        }
        boolean withId = people.hasNationalId(node);
        boolean adult = people.birthFirst(node) <= lastAdultBirth;
        boolean married = people.sex(node) == FEMALE && isMarried(node);
        boolean parent = (adult || married) && hasKnownParent(node);
        all.person(withId, adult, married, parent);
        String division = people.division(node);
        if (!division.isEmpty()) {
            count(division).person(withId, adult, married, parent);
        }
    }

    private void countOfficials(int[] officials, List<String> divisions, BitSet declared) {
        BitSet seen = new BitSet();
        Map<String, BitSet> seenIn = new HashMap<>();
        for (int i = 0; i < officials.length; i++) {
            int node = officials[i];
            String division = divisions.get(i);
            if (!seen.get(node)) {
                seen.set(node);
                all.official(declared.get(node));
            }
            BitSet there = seenIn.computeIfAbsent(division, code -> new BitSet());
            if (!division.isEmpty() && !there.get(node)) {
                there.set(node);
                count(division).official(declared.get(node));
            }
        }
    }

    private boolean isMarried(int node) {
        for (int i = kin.rowStart(node, KinGraph.SPOUSE), end = kin.rowEnd(node, KinGraph.SPOUSE); i < end; i++) {
            if (kin.from(i) <= today && today < kin.to(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasKnownParent(int node) {
        for (int i = kin.rowStart(node, KinGraph.PARENT), end = kin.rowEnd(node, KinGraph.PARENT); i < end; i++) {
            if (kin.kind(i) != KinGraph.STEP && !people.placeholder(kin.target(i))) {
                return true;
            }
        }
        return false;
    }

    private Count count(String division) {
        return counts.computeIfAbsent(division, code -> new Count());
    }

    private List<CoverageRow> rows() {
        List<CoverageRow> rows = new ArrayList<>(counts.size() + 1);
        counts.forEach((division, count) -> rows.add(count.row(division)));
        rows.add(all.row(""));
        return List.copyOf(rows);
    }

    /** The running figures of one division. */
    private static final class Count {
        private int persons;
        private int withId;
        private int adults;
        private int knownParents;
        private int marriedWomen;
        private int natalLink;
        private int officials;
        private int declared;

        private void person(boolean hasId, boolean adult, boolean marriedWoman, boolean hasParent) {
            persons++;
            withId += hasId ? 1 : 0;
            adults += adult ? 1 : 0;
            knownParents += adult && hasParent ? 1 : 0;
            marriedWomen += marriedWoman ? 1 : 0;
            natalLink += marriedWoman && hasParent ? 1 : 0;
        }

        private void official(boolean hasDeclared) {
            officials++;
            declared += hasDeclared ? 1 : 0;
        }

        private CoverageRow row(String division) {
            return new CoverageRow(
                    division, persons, withId, adults, knownParents, marriedWomen, natalLink, officials, declared);
        }
    }
}
