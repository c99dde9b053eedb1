package org.kinlens.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinlens.screening.Channel;
import org.kinlens.screening.CoverageLine;
import org.kinlens.screening.FindingState;
import org.kinlens.screening.ScreeningRun;
import org.kinlens.screening.Timings;

/** A report of one county with three townships, made of plain rows. */
final class SampleReport {
    static final ReportPeriod PERIOD = ReportPeriod.parse("2026-Q3");
    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 8);

    private SampleReport() {}

    static ScreeningRun run() {
        return new ScreeningRun(
                "scr-1",
                "CIVIL_CODE_1045",
                AS_OF,
                Instant.parse("2026-10-08T02:00:00Z"),
                40,
                300,
                Map.of("INS-1", 9),
                List.of("NO_HOLIDAY_CALENDAR_2027"),
                new Timings(1, 1, 1, 1),
                List.of(
                        new CoverageLine("990101001001", "=村", 900, 880, 700, 350, 200, 90, 5, 4),
                        new CoverageLine("990101001002", "乙村", 800, 700, 600, 240, 180, 60, 4, 2),
                        new CoverageLine("990101002001", "丙村", 1000, 990, 800, 720, 250, 200, 6, 6),
                        new CoverageLine("", "", 2700, 2570, 2100, 1310, 630, 350, 15, 12)));
    }

    static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        names.put("990101000000", "示例县");
        names.put("990101001000", "东镇");
        names.put("990101002000", "西镇");
        names.put("990101003000", "南乡");
        names.put("990101001001", "=HYPERLINK(\"x\")村");
        names.put("990101001002", "乙村");
        names.put("990101002001", "丙村");
        return names;
    }

    /** 26 findings: INS-1 14, INS-2 5, INS-3 6, INS-4 1. */
    static List<FindingRow> findings() {
        List<FindingRow> rows = new ArrayList<>();
        add(rows, 9, "INS-1", "990101001001", "2026-07-20", "2026-09-01", null);
        add(rows, 5, "INS-1", "990101002001", "2026-08-01", "2026-10-20", null);
        add(rows, 5, "INS-2", "990101001002", "2026-07-05", "2026-08-20", "2026-08-10");
        add(rows, 6, "INS-3", "990101002001", "2026-06-01", "2026-09-30", null);
        add(rows, 1, "INS-4", "990101003004", "2026-09-01", null, null);
        return rows;
    }

    private static void add(
            List<FindingRow> rows, int count, String rule, String division, String found, String due, String closed) {
        for (int i = 0; i < count; i++) {
            rows.add(new FindingRow(
                    rule,
                    rule.equals("INS-4") ? Channel.ADVISORY : Channel.STATUTORY,
                    closed == null ? FindingState.OPEN : FindingState.FULFILLED,
                    rule + division + i,
                    division,
                    due == null ? null : LocalDate.parse(due),
                    null,
                    LocalDate.parse(found),
                    closed == null ? null : LocalDate.parse(closed)));
        }
    }

    static Report report() {
        return new ReportBuilder(
                        PERIOD, new Bilingual("示例县 990101000000", ""), Span.of(PERIOD, AS_OF), Optional.of(run()))
                .build(findings(), 7, "", names());
    }

    static Report empty() {
        return new ReportBuilder(PERIOD, Breakdown.ALL, Span.of(PERIOD, null), Optional.empty())
                .build(List.of(), 0, "", Map.of());
    }
}
