package org.kinlens.screening.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kinlens.register.DivisionCode;
import org.kinlens.screening.CoverageLine;
import org.kinlens.screening.DeclarationGap;
import org.kinlens.screening.DeclarationGaps;

/**
 * The three lists in numbers, for one township or for all.
 *
 * @param code 12 digits; empty if unknown, and on the line for all
 * @param officials in office on the as-of day
 * @param declarers of them, those who have declared anybody
 * @param notDeclared rows of the list
 * @param silent officials of that list who have declared nobody at all
 * @param noPath rows of the list
 * @param former rows of the list
 */
record TownshipCounts(
        String code,
        String name,
        long officials,
        long declarers,
        long notDeclared,
        long silent,
        long noPath,
        long former) {
    private static final int TOWNSHIP_DIGITS = 9;

    /** By code, then a line for all. */
    static List<TownshipCounts> of(
            List<DeclarationGaps.Count> counts, List<CoverageLine> coverage, String prefix, Map<String, String> names) {
        SortedMap<String, long[]> offices = new TreeMap<>();
        for (CoverageLine line : coverage) {
            if (!line.divisionCode().isEmpty()
                    && line.officials() > 0
                    && line.divisionCode().startsWith(prefix)) {
                long[] sum = offices.computeIfAbsent(township(line.divisionCode()), code -> new long[2]);
                sum[0] += line.officials();
                sum[1] += line.declared();
            }
        }
        Map<String, Map<DeclarationGap.Kind, DeclarationGaps.Count>> lists = new HashMap<>();
        for (DeclarationGaps.Count count : counts) {
            lists.computeIfAbsent(count.township(), code -> new HashMap<>()).put(count.kind(), count);
            offices.computeIfAbsent(count.township(), code -> new long[2]);
        }
        List<TownshipCounts> lines = new ArrayList<>();
        offices.forEach((code, sum) -> lines.add(line(code, names, sum, lists.getOrDefault(code, Map.of()))));
        lines.sort(Comparator.comparing(TownshipCounts::code));
        lines.add(total(lines));
        return lines;
    }

    private static TownshipCounts line(
            String code, Map<String, String> names, long[] sum, Map<DeclarationGap.Kind, DeclarationGaps.Count> lists) {
        DeclarationGaps.Count undeclared = lists.get(DeclarationGap.Kind.NOT_DECLARED);
        return new TownshipCounts(
                code,
                names.getOrDefault(code, ""),
                sum[0],
                sum[1],
                rows(lists, DeclarationGap.Kind.NOT_DECLARED),
                undeclared == null ? 0 : undeclared.silent(),
                rows(lists, DeclarationGap.Kind.NO_PATH),
                rows(lists, DeclarationGap.Kind.FORMER_OFFICE));
    }

    private static long rows(Map<DeclarationGap.Kind, DeclarationGaps.Count> lists, DeclarationGap.Kind kind) {
        DeclarationGaps.Count count = lists.get(kind);
        return count == null ? 0 : count.rows();
    }

    private static TownshipCounts total(List<TownshipCounts> lines) {
        long[] sums = new long[6];
        for (TownshipCounts line : lines) {
            sums[0] += line.officials;
            sums[1] += line.declarers;
            sums[2] += line.notDeclared;
            sums[3] += line.silent;
            sums[4] += line.noPath;
            sums[5] += line.former;
        }
        return new TownshipCounts("", "", sums[0], sums[1], sums[2], sums[3], sums[4], sums[5]);
    }

    private static String township(String division) {
        return DivisionCode.parse(division.substring(0, Math.min(TOWNSHIP_DIGITS, division.length())))
                .map(DivisionCode::value)
                .orElse(division);
    }
}
