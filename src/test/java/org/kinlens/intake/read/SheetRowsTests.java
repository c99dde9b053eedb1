package org.kinlens.intake.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinlens.intake.feed.Feed;
import org.kinlens.intake.feed.RawRow;

class SheetRowsTests {
    private static final Bounds BOUNDS = new Bounds(20, 64 << 20, 16 << 20, 50);

    @TempDir
    Path folder;

    @Test
    void readsNumbersAsTheyAreShownAndNotWithTheSeventeenDigitsOfTheFile() throws IOException {
        sheet("asset.xlsx", sheet -> {
            header(sheet, "person_id", "kind", "value");
            sheet.value(1, 0, new BigDecimal("123456789012345678"));
            sheet.value(1, 1, "HOUSE");
            sheet.value(1, 2, new BigDecimal("620.10000000000002"));
        });

        assertThat(rows(Feed.ASSET))
                .extracting(RawRow::cells)
                .containsExactly(List.of("123456789012345678", "HOUSE", "620.1"));
    }

    @Test
    void passesOverRowsThatHoldNothingButTheirFormat() throws IOException {
        sheet("person.xlsx", sheet -> {
            header(sheet, "person_id", "name");
            sheet.value(1, 0, "P1");
            sheet.value(1, 1, "王一");
            sheet.style(2, 0).bold().set();
            sheet.style(2, 1).bold().set();
            sheet.value(3, 0, " ");
        });

        assertThat(rows(Feed.PERSON)).extracting(RawRow::cells).containsExactly(List.of("P1", "王一"));
    }

    @Test
    void keepsAMonthThatIsShownAsAMonth() throws IOException {
        sheet("person.xlsx", sheet -> {
            header(sheet, "person_id", "name", "birth_date");
            sheet.value(1, 0, "P1");
            sheet.value(1, 1, "王一");
            sheet.value(1, 2, java.time.LocalDate.of(1950, 3, 1));
            sheet.style(1, 2).format("yyyy\"年\"m\"月\"").set();
        });

        assertThat(rows(Feed.PERSON)).extracting(RawRow::cells).containsExactly(List.of("P1", "王一", "1950-03"));
    }

    @Test
    void refusesAnArchiveThatIsNoWorkbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("word/document.xml"));
            out.write("<a/>".getBytes(StandardCharsets.UTF_8));
        }
        Files.write(folder.resolve("person.xlsx"), bytes.toByteArray());

        try (Delivery delivery = Delivery.open(folder, null, BOUNDS)) {
            assertThat(delivery.problems())
                    .singleElement()
                    .asString()
                    .contains("person.xlsx: cannot be read as an XLSX workbook");
        }
    }

    private static void header(Worksheet sheet, String... names) {
        for (int i = 0; i < names.length; i++) {
            sheet.value(0, i, names[i]);
        }
    }

    private void sheet(String name, Consumer<Worksheet> fill) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            fill.accept(workbook.newWorksheet("1"));
        }
        Files.write(folder.resolve(name), bytes.toByteArray());
    }

    private List<RawRow> rows(Feed feed) throws IOException {
        try (Delivery delivery = Delivery.open(folder, null, BOUNDS)) {
            assertThat(delivery.problems()).isEmpty();
            List<RawRow> rows = new ArrayList<>();
            try (RawRows raw = delivery.feed(feed).orElseThrow().rows()) {
                raw.forEachRemaining(rows::add);
            }
            return rows;
        }
    }
}
