package org.kinlens.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

class ReportFilesTests {
    private static byte[] written(ReportWriter writer, Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(report, out);
        return out.toByteArray();
    }

    private static String html(Report report) throws IOException {
        return new String(written(new HtmlReport(), report), StandardCharsets.UTF_8);
    }

    private static List<String> all(String regex, String text) {
        return Pattern.compile(regex, Pattern.DOTALL)
                .matcher(text)
                .results()
                .map((MatchResult m) -> m.group(1))
                .toList();
    }

    @Test
    void htmlHasASectionForEachTable() throws IOException {
        assertThat(all("<section id=\"([^\"]+)\"", html(SampleReport.report())))
                .containsExactly("by-state", "by-rule", "by-division", "visits", "coverage", "definitions");
    }

    @Test
    void htmlShowsTheCellsOfALine() throws IOException {
        String line = all("<tr class=\"level-0\" data-code=\"INS-4\">(.*?)</tr>", html(SampleReport.report()))
                .get(0);

        assertThat(all("<td>(.*?)</td>", line)).containsExactly("&lt;3", "0", "&lt;3", "0", "0");
    }

    @Test
    void htmlNeedsNothingFromElsewhere() throws IOException {
        String html = html(SampleReport.report());

        assertThat(html).doesNotContain("src=", "<link", "<script", "url(", " th:", "xmlns:th");
        assertThat(html).contains("<meta charset=\"UTF-8\">", "@media print");
    }

    @Test
    void htmlEscapesNames() throws IOException {
        assertThat(html(SampleReport.report())).contains("=HYPERLINK(&quot;x&quot;)村");
    }

    @Test
    void htmlOfAnEmptyDatabaseIsWhole() throws IOException {
        assertThat(html(SampleReport.empty())).contains("Nothing was screened yet", "</html>");
    }

    @Test
    void workbookHasASheetForEachTable() throws IOException {
        try (ReadableWorkbook book = book(SampleReport.report())) {
            assertThat(book.getSheets().map(Sheet::getName))
                    .containsExactly(
                            "概览 Summary",
                            "按状态 by-state",
                            "按规则 by-rule",
                            "按区划 by-division",
                            "入户核查 visits",
                            "数据覆盖 coverage",
                            "说明 Definitions");
        }
    }

    @Test
    void workbookKeepsCodesAsTextAndCountsAsNumbers() throws IOException {
        try (ReadableWorkbook book = book(SampleReport.report())) {
            List<Row> rows = book.findSheet("按区划 by-division").orElseThrow().read();

            assertThat(rows).hasSize(9);
            assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(1).getCell(0).asString()).isEqualTo("990101001000");
            assertThat(rows.get(8).getCell(2).getType()).isEqualTo(CellType.NUMBER);
            assertThat(rows.get(8).getCell(2).asNumber()).hasToString("21");
            assertThat(rows.get(7).getCell(2).asString()).isEqualTo("<3");
        }
    }

    @Test
    void workbookHoldsNoFormula() throws IOException {
        try (ReadableWorkbook book = book(SampleReport.report())) {
            List<Cell> cells = book.getSheets()
                    .flatMap(ReportFilesTests::rows)
                    .flatMap(Row::stream)
                    .filter(c -> c != null)
                    .toList();

            assertThat(cells).noneMatch(c -> c.getType() == CellType.FORMULA);
            assertThat(cells)
                    .anyMatch(
                            c -> c.getType() == CellType.STRING && c.asString().startsWith("=HYPERLINK"));
        }
    }

    @Test
    void workbookOfAnEmptyDatabaseIsWhole() throws IOException {
        try (ReadableWorkbook book = book(SampleReport.empty())) {
            assertThat(book.findSheet("按规则 by-rule").orElseThrow().read()).hasSize(2);
        }
    }

    private static Stream<Row> rows(Sheet sheet) {
        try {
            return sheet.read().stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ReadableWorkbook book(Report report) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(written(new XlsxReport(), report)));
    }
}
