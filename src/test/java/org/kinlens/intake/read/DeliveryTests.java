package org.kinlens.intake.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinlens.intake.feed.Feed;
import org.kinlens.intake.feed.RawRow;

class DeliveryTests {
    private static final String PERSONS = "person_id,name\nP1,王一\n";
    private static final Bounds BOUNDS = new Bounds(20, 64 << 20, 16 << 20, 50);

    @TempDir
    Path folder;

    @Test
    void readsPlainPackedAndGb18030TextAlike() throws IOException {
        List<List<RawRow>> read = new ArrayList<>();
        write("a/person.csv", ("\uFEFF" + PERSONS).getBytes(StandardCharsets.UTF_8));
        write("b/person.csv.gz", gzip(PERSONS.getBytes(StandardCharsets.UTF_8)));
        write("c/person.csv", PERSONS.getBytes(Charset.forName("GB18030")));
        write("d/PERSON.CSV", PERSONS.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));

        for (String name : List.of("a", "b", "c", "d")) {
            read.add(rows(folder.resolve(name)));
        }

        assertThat(read)
                .allSatisfy(rows -> assertThat(rows).extracting(RawRow::cells).containsExactly(List.of("P1", "王一")));
    }

    @Test
    void findsAQuotedColumnBehindAByteOrderMark() throws IOException {
        write("person.csv", "\uFEFF\"person_id\",\"name\"\n\"P1\",\"王一\"\n".getBytes(StandardCharsets.UTF_8));

        assertThat(rows(folder)).extracting(RawRow::cells).containsExactly(List.of("P1", "王一"));
    }

    @Test
    void showsNoPersonWhereTheHeaderIsMissing() throws IOException {
        write("person.csv", "1,110105194912310021,张三,13812345678\n".getBytes(StandardCharsets.UTF_8));

        assertThat(problems(folder))
                .singleElement()
                .asString()
                .contains("person.csv: has no column person_id", "looks like data")
                .doesNotContain("张三", "19491231", "13812345678");
    }

    @Test
    void ignoresACopyInAnotherFormatBesideAFeed() throws IOException {
        write("person.csv", PERSONS.getBytes(StandardCharsets.UTF_8));
        write("person.bak", new byte[] {1});
        write("person.csv.old", new byte[] {1});

        try (Delivery delivery = Delivery.open(folder, null, BOUNDS)) {
            assertThat(delivery.problems()).isEmpty();
            assertThat(delivery.unknownFiles()).containsExactly("person.bak", "person.csv.old");
        }
    }

    @Test
    void readsTheFirstSheetOfAWorkbook() throws IOException {
        write("person.xlsx", sheet(sheet -> {
            sheet.value(0, 0, "人员编号");
            sheet.value(0, 1, "姓名");
            sheet.value(0, 2, "出生日期");
            sheet.value(1, 0, 1001);
            sheet.value(1, 1, "王一");
            sheet.value(1, 2, java.time.LocalDate.of(1950, 3, 4));
            sheet.style(1, 2).format("yyyy-mm-dd").set();
        }));

        assertThat(rows(folder)).extracting(RawRow::cells).containsExactly(List.of("1001", "王一", "1950-03-04"));
    }

    @Test
    void refusesFormulasAndNamesTheCell() throws IOException {
        write("person.xlsx", sheet(sheet -> {
            sheet.value(0, 0, "person_id");
            sheet.value(0, 1, "name");
            sheet.value(1, 0, "P1");
            sheet.formula(1, 1, "A2");
        }));

        try (Delivery delivery = Delivery.open(folder, null, BOUNDS)) {
            assertThatExceptionOfType(UnreadableFile.class)
                    .isThrownBy(() -> count(delivery))
                    .withMessageContaining("person.xlsx: cell B2 holds a formula");
        }
    }

    @Test
    void refusesTextInNoKnownEncoding() throws IOException {
        byte[] broken = PERSONS.getBytes(StandardCharsets.UTF_8);
        broken[broken.length - 2] = (byte) 0xFF;
        write("person.csv", broken);

        assertThat(problems(folder)).singleElement().asString().contains("person.csv: is neither UTF-8 nor GB18030");
    }

    @Test
    void listsAllProblemsAtOnce() throws IOException {
        write("person.csv", "person_id,sex\n".getBytes(StandardCharsets.UTF_8));
        write("household.csv", new byte[0]);
        write("position.xls", new byte[] {1});
        write("marriage.csv.gz", "no gzip".getBytes(StandardCharsets.UTF_8));
        write("parentage.csv", "parent_id,child_id,父母编号\n".getBytes(StandardCharsets.UTF_8));
        write("tip.xlsx", "no sheet".getBytes(StandardCharsets.UTF_8));

        assertThat(problems(folder))
                .hasSize(6)
                .anySatisfy(p -> assertThat(p).contains("person.csv: has no column name (姓名)"))
                .anySatisfy(p -> assertThat(p).contains("household.csv: is empty"))
                .anySatisfy(p -> assertThat(p).contains("position.xls: is not in a format that is read"))
                .anySatisfy(p -> assertThat(p).contains("marriage.csv.gz: is no gzip file"))
                .anySatisfy(p -> assertThat(p).contains("both mean parent_id"))
                .anySatisfy(p -> assertThat(p).contains("tip.xlsx: cannot be read as an XLSX workbook"));
    }

    @Test
    void namesWhatItDoesNotRead() throws IOException {
        write("person.csv", "person_id,name,blood_group\n".getBytes(StandardCharsets.UTF_8));
        write("readme.txt", new byte[] {1});
        write("salary.csv", new byte[] {1});
        write(".hidden", new byte[] {1});
        write("sub/person.csv", new byte[] {1});

        try (Delivery delivery = Delivery.open(folder, null, BOUNDS)) {
            assertThat(delivery.problems()).isEmpty();
            assertThat(delivery.unknownFiles()).containsExactly("readme.txt", "salary.csv");
            assertThat(delivery.feed(Feed.PERSON).orElseThrow().unknownColumns())
                    .containsExactly("blood_group");
        }
    }

    @Test
    void looksThroughOneWrappingFolder() throws IOException {
        Path zip = zip(
                "feeds/person.csv",
                PERSONS,
                "__MACOSX/feeds/._person.csv",
                "x",
                "feeds/.DS_Store",
                "x",
                "feeds/old/person.csv",
                "x");

        assertThat(rows(zip)).hasSize(1);
    }

    @Test
    void refusesNamesThatPointOutOfAnArchive() throws IOException {
        for (String name :
                List.of("../person.csv", "a/../../person.csv", "/person.csv", "..\\person.csv", "C:/person.csv")) {
            Path zip = zip(name, PERSONS);

            assertThatExceptionOfType(UnreadableFile.class)
                    .isThrownBy(() -> Delivery.open(zip, null, BOUNDS))
                    .withMessageContaining("points out of the archive");
        }
    }

    @Test
    void refusesBombs() throws IOException {
        byte[] zeros = (PERSONS + "P2," + " ".repeat(20 << 20)).getBytes(StandardCharsets.UTF_8);
        Path zip = zip("person.csv", new String(zeros, StandardCharsets.UTF_8));
        write("gz/person.csv.gz", gzip(zeros));

        assertThat(problems(zip)).singleElement().asString().contains("as archive bombs do");
        assertThat(problems(folder.resolve("gz"))).singleElement().asString().contains("as archive bombs do");
    }

    @Test
    void refusesASheetThatUnpacksToTooMuch() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            out.write(new byte[20 << 20]);
        }
        write("person.xlsx", bytes.toByteArray());

        assertThat(problems(folder)).singleElement().asString().contains("person.xlsx: unpacks to more than");
    }

    @Test
    void refusesArchivesOfTooManyEntries() throws IOException {
        String[] many = new String[2 * 21];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = "f" + i;
            many[i + 1] = "";
        }
        Path zip = zip(many);

        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> Delivery.open(zip, null, BOUNDS))
                .withMessageContaining("holds 21 entries, at most 20");
    }

    @Test
    void refusesWhatIsNoArchive() throws IOException {
        write("x.zip", "no archive".getBytes(StandardCharsets.UTF_8));

        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> Delivery.open(folder.resolve("x.zip"), null, BOUNDS))
                .withMessageContaining("is no readable ZIP archive");
    }

    @Test
    void endsAnUnclosedQuoteInAnError() throws IOException {
        write("person.csv", "person_id,name\nP1,\"王\nP2,李\n".getBytes(StandardCharsets.UTF_8));

        try (Delivery delivery = Delivery.open(folder, null, BOUNDS)) {
            assertThatExceptionOfType(UnreadableFile.class)
                    .isThrownBy(() -> count(delivery))
                    .withMessageContaining("person.csv: cannot be read after line");
        }
    }

    @Test
    void bindsForeignColumnsByMapping() throws IOException {
        write("person.csv", "RYBH,XM,XB\nP1,王一,男性\n".getBytes(StandardCharsets.UTF_8));
        write(
                "mapping.yml",
                "person:\n  person_id: RYBH\n  name: XM\n  sex: {column: XB, codes: {男性: 1}}\n  source: {constant: HUKOU}\n"
                        .getBytes(StandardCharsets.UTF_8));

        try (Delivery delivery = Delivery.open(folder, null, BOUNDS)) {
            var binding = delivery.feed(Feed.PERSON).orElseThrow().binding();

            assertThat(delivery.problems()).isEmpty();
            assertThat(binding.constants()).containsEntry("source", "HUKOU");
            assertThat(binding.codeTables().get("sex")).containsEntry("男性", "1");
            assertThat(binding.positions()[binding.schema().indexOf("name")]).isEqualTo(1);
        }
    }

    @Test
    void takesDatesAndCodesOfAMappingAsTheyAreWritten() throws IOException {
        write("person.csv", "person_id,name,XB\n".getBytes(StandardCharsets.UTF_8));
        write(
                "mapping.yml",
                "person:\n  as_of: {constant: 2026-06-30}\n  sex: {column: XB, codes: {YES: 02, 010: 1}}\n"
                        .getBytes(StandardCharsets.UTF_8));

        try (Delivery delivery = Delivery.open(folder, null, BOUNDS)) {
            var binding = delivery.feed(Feed.PERSON).orElseThrow().binding();

            assertThat(binding.constants()).containsEntry("as_of", "2026-06-30");
            assertThat(binding.codeTables().get("sex")).isEqualTo(Map.of("YES", "02", "010", "1"));
        }
    }

    @Test
    void namesEverythingWrongWithAMapping() throws IOException {
        write("person.csv", PERSONS.getBytes(StandardCharsets.UTF_8));
        write(
                "mapping.yml",
                "persons: {a: b}\nperson: {weight: KG, sex: {colum: XB}}\n".getBytes(StandardCharsets.UTF_8));

        assertThat(problems(folder))
                .singleElement()
                .asString()
                .contains("'persons' is no feed", "no column 'weight'", "column sex: 'colum'");
    }

    @Test
    void dependsOnNamesAndContentsOnly() throws IOException {
        write("a/person.csv", PERSONS.getBytes(StandardCharsets.UTF_8));
        write("b/person.csv", PERSONS.getBytes(StandardCharsets.UTF_8));
        write("c/person.csv", (PERSONS + "P2,x\n").getBytes(StandardCharsets.UTF_8));

        assertThat(hash("a")).isEqualTo(hash("b")).isNotEqualTo(hash("c"));
    }

    private String hash(String name) throws IOException {
        try (Delivery delivery = Delivery.open(folder.resolve(name), null, BOUNDS)) {
            return delivery.contentHash();
        }
    }

    private static List<String> problems(Path input) throws IOException {
        try (Delivery delivery = Delivery.open(input, null, BOUNDS)) {
            return delivery.problems();
        } catch (UnreadableFile e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    private static List<RawRow> rows(Path input) throws IOException {
        try (Delivery delivery = Delivery.open(input, null, BOUNDS)) {
            assertThat(delivery.problems()).isEmpty();
            List<RawRow> rows = new ArrayList<>();
            try (RawRows raw = delivery.feed(Feed.PERSON).orElseThrow().rows()) {
                raw.forEachRemaining(rows::add);
            }
            return rows;
        }
    }

    private static void count(Delivery delivery) throws IOException {
        try (RawRows raw = delivery.feed(Feed.PERSON).orElseThrow().rows()) {
            raw.forEachRemaining(row -> {});
        }
    }

    private void write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private Path zip(String... namesAndContents) throws IOException {
        Path zip = folder.resolve("feeds.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                out.putNextEntry(new ZipEntry(namesAndContents[i]));
                out.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] sheet(java.util.function.Consumer<Worksheet> fill) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            fill.accept(workbook.newWorksheet("人员"));
        }
        return bytes.toByteArray();
    }
}
