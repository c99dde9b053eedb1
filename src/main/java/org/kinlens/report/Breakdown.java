package org.kinlens.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Breaks findings down by rule and by division, into trees whose lines add up. */
final class Breakdown {
    static final Bilingual ALL = new Bilingual("合计", "All");
    private static final Bilingual OWN = new Bilingual("本级", "At this level");
    private static final Bilingual UNKNOWN = new Bilingual("区划不明", "Unknown division");
    private static final int[] LEVELS = {6, 9, 12};

    private final Span span;
    private final Map<String, String> names;

    Breakdown(Span span, Map<String, String> names) {
        this.span = span;
        this.names = names;
    }

    Node byRule(List<FindingRow> findings) {
        List<Node> rules = new ArrayList<>();
        group(findings, FindingRow::ruleId).forEach((rule, rows) -> rules.add(leaf(rule, RuleLabels.of(rule), rows)));
        return new Node("", ALL, values(findings), rules);
    }

    /** County, township, village; a level with a single branch that holds everything is passed over. */
    Node byDivision(List<FindingRow> findings) {
        Node root = level(findings, "", ALL, 0);
        while (root.children().size() == 1 && !root.children().get(0).children().isEmpty()) {
            root = root.children().get(0);
        }
        return new Node(root.code(), ALL, root.values(), root.children());
    }

    private Node level(List<FindingRow> findings, String code, Bilingual label, int level) {
        if (level == LEVELS.length) {
            return leaf(code, label, findings);
        }
        List<Node> children = new ArrayList<>();
        group(findings, f -> cut(f.divisionCode(), LEVELS[level])).forEach((below, rows) -> {
            if (below.isEmpty()) {
                children.add(leaf("", UNKNOWN, rows));
            } else if (below.equals(code)) {
                children.add(leaf(code, OWN, rows));
            } else {
                children.add(level(rows, below, name(below), level + 1));
            }
        });
        boolean ownOnly = children.size() == 1 && children.get(0).code().equals(code);
        return new Node(code, label, values(findings), ownOnly && !code.isEmpty() ? List.of() : children);
    }

    private static Map<String, List<FindingRow>> group(
            List<FindingRow> findings, java.util.function.Function<FindingRow, String> by) {
        return findings.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
    }

    /** The division of the given level in which a division lies, as twelve digits; itself if it is higher. */
    static String cut(String code, int digits) {
        return code.isEmpty() || code.length() < digits ? code : code.substring(0, digits) + "0".repeat(12 - digits);
    }

    private Bilingual name(String code) {
        String name = names.getOrDefault(code, "");
        return Bilingual.same(name.isEmpty() ? code : name);
    }

    private Node leaf(String code, Bilingual label, List<FindingRow> findings) {
        return new Node(code, label, values(findings), List.of());
    }

    private long[] values(List<FindingRow> findings) {
        return Arrays.stream(Measure.values())
                .mapToLong(m -> m.of(findings, span))
                .toArray();
    }
}
