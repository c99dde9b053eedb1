package org.kinlens.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kinlens.screening.CoverageLine;

/** How much of the kin the data can show, by township: without it "no tie found" means nothing. */
final class CoverageTable {
    static final Bilingual CAVEAT = new Bilingual(
            "未发现亲属关系不等于不存在亲属关系：只能在下列覆盖范围内查到。", "No tie found is not no tie: only what the data cover can be found.");
    private static final int TOWNSHIP_DIGITS = 9;
    private static final List<Bilingual> COLUMNS = List.of(
            new Bilingual("人数", "Persons"),
            new Bilingual("有身份证号", "With national id"),
            new Bilingual("成年人知父母", "Adults with known parents"),
            new Bilingual("已婚妇女知娘家", "Married women with natal link"),
            new Bilingual("经办及村居人员", "Officials"),
            new Bilingual("已申报亲属", "Officials with a declaration"));

    private CoverageTable() {}

    /** @param prefix leading digits of the division that the report is limited to, or empty */
    static ReportTable of(List<CoverageLine> lines, String prefix, Map<String, String> names) {
        Map<String, Sum> townships = new TreeMap<>();
        Sum all = new Sum();
        for (CoverageLine line : lines) {
            boolean ofAll = line.divisionCode().isEmpty();
            if (!ofAll && line.divisionCode().startsWith(prefix)) {
                townships
                        .computeIfAbsent(Breakdown.cut(line.divisionCode(), TOWNSHIP_DIGITS), code -> new Sum())
                        .add(line);
            }
            // The line of all knows those without a division too; where the report is limited, its parts are summed up.
            if (prefix.isEmpty() ? ofAll : line.divisionCode().startsWith(prefix)) {
                all.add(line);
            }
        }
        List<ReportTable.Line> printed = new ArrayList<>();
        townships.forEach((code, sum) -> {
            String name = names.getOrDefault(code, "");
            printed.add(sum.line(code, Bilingual.same(name.isEmpty() ? code : name), false));
        });
        printed.add(all.line("", Breakdown.ALL, true));
        return new ReportTable(
                "coverage",
                new Bilingual("数据覆盖", "Coverage"),
                new Bilingual("乡镇（街道）", "Township"),
                COLUMNS,
                printed,
                CAVEAT);
    }

    /** Counts of one township. */
    private static final class Sum {
        private long persons;
        private long withId;
        private long adults;
        private long knownParents;
        private long marriedWomen;
        private long natalLink;
        private long officials;
        private long declared;

        void add(CoverageLine line) {
            persons += line.persons();
            withId += line.withId();
            adults += line.adults();
            knownParents += line.knownParents();
            marriedWomen += line.marriedWomen();
            natalLink += line.natalLink();
            officials += line.officials();
            declared += line.declared();
        }

        ReportTable.Line line(String code, Bilingual label, boolean total) {
            return new ReportTable.Line(
                    0,
                    total,
                    code,
                    label,
                    List.of(
                            Suppression.cell(persons),
                            share(withId, persons),
                            share(knownParents, adults),
                            share(natalLink, marriedWomen),
                            Suppression.cell(officials),
                            share(declared, officials)));
        }
    }

    /** Whole percent; none where it would stand for one or two persons. */
    static String share(long part, long whole) {
        if (whole < Suppression.SMALLEST || part > 0 && part < Suppression.SMALLEST) {
            return Suppression.HELD;
        }
        return "%d %%".formatted(Math.round(100.0 * part / whole));
    }
}
