package org.kinlens.screening.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.kinlens.screening.CoverageLine;

/**
 * Coverage added up from villages to townships and counties. An official with positions in several divisions counts in
 * each of them, so the officials of a township may be more than those of the county's row over all.
 */
final class CoverageTree {
    private static final int COUNTY_DIGITS = 6;
    private static final int TOWNSHIP_DIGITS = 9;
    private static final int DIGITS = 12;

    private CoverageTree() {}

    /** Levels of the tree. */
    enum Level {
        ALL,
        COUNTY,
        TOWNSHIP,
        VILLAGE
    }

    /**
     * One row of the table.
     *
     * @param code 12 digits, empty for the row over all
     * @param itself true for what stands directly at a county or township and at nothing below it
     * @param below number of rows below
     */
    record Row(
            Level level,
            String code,
            String name,
            boolean itself,
            int below,
            Cell withId,
            Cell knownParents,
            Cell natalLink,
            Cell declared,
            long persons) {}

    /** A share with the counts behind it. */
    record Cell(long part, long whole) {
        private static final int PERCENT = 100;
        private static final int[] BOUNDS = {20, 40, 60, 80};

        /** Rounded down, so that nothing looks better than it is; null where there is nobody to count. */
        public @Nullable Integer percent() {
            return whole == 0 ? null : (int) (PERCENT * part / whole);
        }

        /** 0 (least) to 4, or -1 where there is nobody to count. */
        public int heat() {
            Integer percent = percent();
            if (percent == null) {
                return -1;
            }
            int heat = 0;
            while (heat < BOUNDS.length && percent >= BOUNDS[heat]) {
                heat++;
            }
            return heat;
        }
    }

    /**
     * Rows in the order of the table: all, then each county, its townships, and their villages.
     *
     * @param lines a line for each division, the last one over all
     * @param names of counties and townships, by 12 digits
     * @param open code of the township whose villages are shown, or {@code all}
     */
    static List<Row> rows(List<CoverageLine> lines, Map<String, String> names, @Nullable String open) {
        if (lines.isEmpty()) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        rows.add(row(Level.ALL, "", "", false, 0, lines.subList(lines.size() - 1, lines.size())));
        List<CoverageLine> divisions = lines.subList(0, lines.size() - 1);
        by(divisions, COUNTY_DIGITS).forEach((county, ofCounty) -> {
            Map<String, List<CoverageLine>> townships = by(ofCounty, TOWNSHIP_DIGITS);
            rows.add(row(Level.COUNTY, county, name(county, ofCounty, names), false, townships.size(), ofCounty));
            townships.forEach((township, ofTownship) -> {
                boolean itself = township.equals(county);
                int below = itself ? 0 : ofTownship.size();
                String name = name(township, ofTownship, names);
                rows.add(row(Level.TOWNSHIP, township, name, itself, below, ofTownship));
                if (!itself && ("all".equals(open) || township.equals(open))) {
                    ofTownship.forEach(line -> rows.add(row(
                            Level.VILLAGE,
                            line.divisionCode(),
                            line.name(),
                            line.divisionCode().equals(township),
                            0,
                            List.of(line))));
                }
            });
        });
        return rows;
    }

    private static Map<String, List<CoverageLine>> by(List<CoverageLine> lines, int digits) {
        Map<String, List<CoverageLine>> groups = new TreeMap<>();
        for (CoverageLine line : lines) {
            String code = line.divisionCode();
            String above = code.length() < digits ? code : code.substring(0, digits);
            groups.computeIfAbsent(above + "0".repeat(DIGITS - above.length()), c -> new ArrayList<>())
                    .add(line);
        }
        return groups;
    }

    private static String name(String code, List<CoverageLine> lines, Map<String, String> names) {
        return lines.stream()
                .filter(line -> line.divisionCode().equals(code))
                .map(CoverageLine::name)
                .findFirst()
                .orElseGet(() -> names.getOrDefault(code, ""));
    }

    private static Row row(Level level, String code, String name, boolean itself, int below, List<CoverageLine> lines) {
        long persons = sum(lines, CoverageLine::persons);
        return new Row(
                level,
                code,
                name,
                itself,
                below,
                new Cell(sum(lines, CoverageLine::withId), persons),
                new Cell(sum(lines, CoverageLine::knownParents), sum(lines, CoverageLine::adults)),
                new Cell(sum(lines, CoverageLine::natalLink), sum(lines, CoverageLine::marriedWomen)),
                new Cell(sum(lines, CoverageLine::declared), sum(lines, CoverageLine::officials)),
                persons);
    }

    private static long sum(List<CoverageLine> lines, ToLongFunction<CoverageLine> count) {
        return lines.stream().mapToLong(count).sum();
    }
}
