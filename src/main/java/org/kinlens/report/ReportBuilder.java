package org.kinlens.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kinlens.screening.Channel;
import org.kinlens.screening.ScreeningRun;

/** Turns findings into the tables of a report, with small counts hidden. */
final class ReportBuilder {
    private static final Set<Measure> STATES = EnumSet.range(Measure.OPEN, Measure.WITHDRAWN);
    private static final Map<Channel, Bilingual> CHANNELS = Map.of(
            Channel.STATUTORY, new Bilingual("法定", "statutory"),
            Channel.SAMPLE, new Bilingual("抽查", "sample"),
            Channel.ADVISORY, new Bilingual("提示", "advisory"));

    private final ReportPeriod period;
    private final Bilingual area;
    private final Span span;
    private final Optional<ScreeningRun> run;

    ReportBuilder(ReportPeriod period, Bilingual area, Span span, Optional<ScreeningRun> run) {
        this.period = period;
        this.area = area;
        this.span = span;
        this.run = run;
    }

    /**
     * @param prefix leading digits of the division that the report is limited to, or empty
     * @param visited cases that the county visited in the period
     */
    Report build(List<FindingRow> findings, long visited, String prefix, Map<String, String> names) {
        Breakdown breakdown = new Breakdown(span, names);
        Node rules = breakdown.byRule(findings);
        Node divisions = breakdown.byDivision(findings);
        List<Map<Node, Object>> cells = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            // Cases of several rules would be counted twice by rule: visits are broken down by division only.
            List<Node> roots = STATES.contains(measure) ? List.of(rules, divisions) : List.of(divisions);
            cells.add(Suppression.cells(measure.ordinal(), roots));
        }
        List<ReportTable> tables = new ArrayList<>();
        tables.add(byState(divisions, cells));
        tables.add(byRule(rules, cells, channels(findings)));
        tables.add(byDivision(divisions, cells));
        tables.add(visits(divisions, cells, visited));
        run.ifPresent(r -> tables.add(CoverageTable.of(r.coverage(), prefix, names)));
        return new Report(
                period.text(), area, facts(), headline(divisions, cells), notes(findings), tables, Definitions.all());
    }

    private static Object cell(List<Map<Node, Object>> cells, Measure measure, Node node) {
        return Objects.requireNonNull(cells.get(measure.ordinal()).get(node));
    }

    private static List<Report.Figure> headline(Node root, List<Map<Node, Object>> cells) {
        return List.of(
                        Measure.OPEN,
                        Measure.RAISED,
                        Measure.FULFILLED,
                        Measure.WITHDRAWN,
                        Measure.VISITS_DUE,
                        Measure.VISITS_DONE,
                        Measure.VISITS_OVERDUE)
                .stream()
                .map(m -> new Report.Figure(m.title(), cell(cells, m, root)))
                .toList();
    }

    private static ReportTable byState(Node root, List<Map<Node, Object>> cells) {
        return new ReportTable(
                "by-state",
                new Bilingual("按状态", "By state"),
                new Bilingual("状态", "State"),
                List.of(new Bilingual("线索数", "Findings")),
                STATES.stream()
                        .map(m -> new ReportTable.Line(
                                m == Measure.OVERDUE ? 1 : 0,
                                false,
                                m.name(),
                                m.title(),
                                List.of(cell(cells, m, root))))
                        .toList(),
                ReportTable.NONE);
    }

    private static Map<String, Channel> channels(List<FindingRow> findings) {
        return findings.stream().collect(Collectors.toMap(FindingRow::ruleId, FindingRow::channel, (a, b) -> a));
    }

    private static ReportTable byRule(Node root, List<Map<Node, Object>> cells, Map<String, Channel> channels) {
        List<ReportTable.Line> lines = new ArrayList<>();
        for (Node rule : root.children()) {
            Bilingual channel = CHANNELS.getOrDefault(channels.get(rule.code()), ReportTable.NONE);
            lines.add(new ReportTable.Line(
                    0,
                    false,
                    rule.code(),
                    new Bilingual(
                            rule.label().zh() + "（" + channel.zh() + "）",
                            rule.label().en() + ", " + channel.en()),
                    stateCells(rule, cells)));
        }
        lines.add(new ReportTable.Line(0, true, "", Breakdown.ALL, stateCells(root, cells)));
        return new ReportTable(
                "by-rule",
                new Bilingual("按规则", "By rule"),
                new Bilingual("规则", "Rule"),
                STATES.stream().map(Measure::title).toList(),
                lines,
                ReportTable.NONE);
    }

    private static List<Object> stateCells(Node node, List<Map<Node, Object>> cells) {
        return STATES.stream().map(m -> cell(cells, m, node)).toList();
    }

    private static ReportTable byDivision(Node root, List<Map<Node, Object>> cells) {
        List<ReportTable.Line> lines = new ArrayList<>();
        root.children().forEach(child -> addDivision(child, 0, cells, lines));
        lines.add(divisionLine(root, 0, true, cells));
        return new ReportTable(
                "by-division",
                new Bilingual("按区划", "By division"),
                new Bilingual("区划", "Division"),
                List.of(Measure.values()).stream().map(Measure::title).toList(),
                lines,
                ReportTable.NONE);
    }

    private static void addDivision(Node node, int level, List<Map<Node, Object>> cells, List<ReportTable.Line> lines) {
        lines.add(divisionLine(node, level, false, cells));
        node.children().forEach(child -> addDivision(child, level + 1, cells, lines));
    }

    private static ReportTable.Line divisionLine(Node node, int level, boolean total, List<Map<Node, Object>> cells) {
        List<Object> row = List.of(Measure.values()).stream()
                .map(m -> cell(cells, m, node))
                .toList();
        return new ReportTable.Line(level, total, total ? "" : node.code(), node.label(), row);
    }

    private static ReportTable visits(Node root, List<Map<Node, Object>> cells, long visited) {
        List<ReportTable.Line> lines = new ArrayList<>();
        for (Measure m : List.of(Measure.VISITS_DUE, Measure.VISITS_DONE, Measure.VISITS_OVERDUE)) {
            lines.add(new ReportTable.Line(0, false, m.name(), m.title(), List.of(cell(cells, m, root))));
        }
        lines.add(new ReportTable.Line(
                0,
                false,
                "COUNTY_VISIT",
                new Bilingual("有县级入户记录的案件", "Cases with any visit by the county on record"),
                List.of(Suppression.cell(visited))));
        return new ReportTable(
                "visits",
                new Bilingual("入户核查", "Visits"),
                new Bilingual("项目", "Item"),
                List.of(new Bilingual("案件数", "Cases")),
                lines,
                ReportTable.NONE);
    }

    private List<Report.Entry> facts() {
        List<Report.Entry> facts = new ArrayList<>();
        facts.add(new Report.Entry(new Bilingual("区划", "Area"), area));
        facts.add(new Report.Entry(
                new Bilingual("报告期", "Period"), Bilingual.same("%s – %s".formatted(period.from(), period.to()))));
        run.ifPresent(r -> {
            facts.add(new Report.Entry(
                    new Bilingual("筛查基准日", "Screened as of"),
                    Bilingual.same(r.asOf().toString())));
            facts.add(new Report.Entry(new Bilingual("亲属范围", "Scope profile"), Bilingual.same(r.profile())));
            facts.add(new Report.Entry(new Bilingual("筛查编号", "Screening"), Bilingual.same(r.id())));
        });
        return facts;
    }

    private List<Bilingual> notes(List<FindingRow> findings) {
        List<Bilingual> notes = new ArrayList<>();
        if (run.isEmpty()) {
            notes.add(new Bilingual("尚未筛查：本报告没有可统计的线索。", "Nothing was screened yet: there is nothing to count."));
        } else {
            LocalDate asOf = run.get().asOf();
            if (asOf.isBefore(period.from())) {
                notes.add(new Bilingual("最近一次筛查早于本报告期。", "The latest screening lies before this period."));
            } else if (asOf.isBefore(period.to())) {
                notes.add(new Bilingual(
                        "报告期未满：统计截至 %s。".formatted(asOf),
                        "The period is not over: counts go up to %s.".formatted(asOf)));
            }
        }
        if (findings.stream().anyMatch(f -> f.firstFoundOn().isAfter(period.to()))) {
            notes.add(new Bilingual(
                    "部分线索在本报告期之后才首次筛查发现：按期限和办结日期计入入户与办结，不计入新增与未结。",
                    "Some findings were first seen after this period: they count by due day and day of closing, not as"
                            + " raised or open."));
        }
        notes.add(CoverageTable.CAVEAT);
        Set<String> codes = new TreeSet<>(run.map(ScreeningRun::notes).orElse(List.of()));
        findings.stream()
                .map(FindingRow::dueNote)
                .filter(Objects::nonNull)
                .forEach(n -> codes.addAll(List.of(n.split(";"))));
        codes.stream().map(Definitions::note).flatMap(Optional::stream).forEach(notes::add);
        return notes;
    }
}
