package org.kinlens.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A report as a workbook, one sheet a table. Codes and names are written as text, which no spreadsheet takes for a formula
 * or a number.
 */
final class XlsxReport implements ReportWriter {
    private static final String HEAD = "1F4E5F";
    private static final String TOTAL = "E8EFF2";

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Kinlens", "1.0")) {
            summary(book.newWorksheet("概览 Summary"), report);
            for (ReportTable table : report.tables()) {
                table(book.newWorksheet(sheetName(table)), table);
            }
            definitions(book.newWorksheet("说明 Definitions"), report);
        }
    }

    /** Spreadsheets take 31 characters at most. */
    private static String sheetName(ReportTable table) {
        String name = table.title().zh() + " " + table.id();
        return name.length() > 31 ? name.substring(0, 31) : name;
    }

    private static void summary(Worksheet sheet, Report report) {
        sheet.width(0, 34);
        sheet.width(1, 40);
        sheet.width(2, 60);
        text(sheet, 0, 0, "近亲属核查报告 Kinship inspection report " + report.period());
        sheet.style(0, 0).bold().fontSize(14).set();
        int row = 2;
        for (Report.Figure figure : report.headline()) {
            text(sheet, row, 0, figure.name().zh() + " " + figure.name().en());
            cell(sheet, row++, 1, figure.value());
        }
        row++;
        for (Report.Entry fact : report.facts()) {
            row = entry(sheet, row, fact);
        }
        row++;
        for (Bilingual note : report.notes()) {
            text(sheet, row, 0, note.zh());
            text(sheet, row++, 2, note.en());
        }
    }

    private static void definitions(Worksheet sheet, Report report) {
        sheet.width(0, 34);
        sheet.width(1, 60);
        sheet.width(2, 60);
        int row = 0;
        for (Report.Entry definition : report.definitions()) {
            row = entry(sheet, row, definition);
        }
    }

    private static int entry(Worksheet sheet, int row, Report.Entry entry) {
        text(sheet, row, 0, entry.name().zh() + " " + entry.name().en());
        text(sheet, row, 1, entry.text().zh());
        text(sheet, row, 2, entry.text().en());
        sheet.range(row, 0, row, 2)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        return row + 1;
    }

    private static void table(Worksheet sheet, ReportTable table) {
        int columns = table.columns().size();
        text(sheet, 0, 0, "代码 Code");
        text(sheet, 0, 1, heading(table.labelTitle()));
        for (int c = 0; c < columns; c++) {
            text(sheet, 0, c + 2, heading(table.columns().get(c)));
            sheet.width(c + 2, 18);
        }
        sheet.range(0, 0, 0, columns + 1)
                .style()
                .bold()
                .fontColor("FFFFFF")
                .fillColor(HEAD)
                .wrapText(true)
                .verticalAlignment("center")
                .set();
        sheet.width(0, 16);
        sheet.width(1, 44);
        sheet.freezePane(2, 1);
        sheet.repeatRows(0);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 999);
        int row = 1;
        for (ReportTable.Line line : table.lines()) {
            line(sheet, row++, line);
        }
        if (!table.note().zh().isEmpty()) {
            text(sheet, row + 1, 0, table.note().zh());
            text(sheet, row + 2, 0, table.note().en());
        }
    }

    private static void line(Worksheet sheet, int row, ReportTable.Line line) {
        text(sheet, row, 0, line.code());
        text(sheet, row, 1, (line.label().zh() + " " + line.label().en()).strip());
        sheet.style(row, 1).indent(line.level()).set();
        List<Object> cells = line.cells();
        for (int c = 0; c < cells.size(); c++) {
            cell(sheet, row, c + 2, cells.get(c));
            sheet.style(row, c + 2).horizontalAlignment("right").set();
        }
        if (line.total()) {
            sheet.range(row, 0, row, cells.size() + 1)
                    .style()
                    .bold()
                    .fillColor(TOTAL)
                    .borderStyle(BorderStyle.THIN)
                    .set();
        }
    }

    private static String heading(Bilingual title) {
        return title.zh() + "\n" + title.en();
    }

    private static void cell(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else {
            text(sheet, row, column, value.toString());
        }
    }

    /** Inline: a table of shared strings would have to be held in memory whole. */
    private static void text(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, text);
        }
    }
}
