package org.kinlens.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinlens.kinship.RelationCodes;
import org.kinlens.register.PartialDate;

class RowReaderTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PERSON          | ,,王,1,,                          | MISSING_VALUE    | person_id",
                "PERSON          | P1,,王,3,,                        | INVALID_CODE     | sex",
                "PERSON          | P1,,王,1,1990-02-30,              | INVALID_DATE     | birth_date",
                "PERSON          | P1,,王,1,90-01-01,                | INVALID_DATE     | birth_date",
                "PERSON          | P1,,王,1,,,9901                   | INVALID_DIVISION | division_code",
                "PERSON          | P1,,王,1,,,,,,,,a:b               | INVALID_ID       | source",
                "PERSON          | P1,,王,1,,,,,,,,,26               | INVALID_DATE     | as_of",
                "HOUSEHOLD_MEMBER| H1,P1,3                           | INVALID_CODE     | relation_code",
                "HOUSEHOLD_MEMBER| H1,P1,00                          | INVALID_CODE     | relation_code",
                "HOUSEHOLD_MEMBER| H1,P1,02,OTHER                    | INVALID_CODE     | code_set",
                "HOUSEHOLD_MEMBER| H1,P1,02,,x                       | INVALID_NUMBER   | list_order",
                "MARRIAGE        | P1,P1                             | SELF_REFERENCE   | person_b",
                "MARRIAGE        | P1,P2,2000-01-01,2000-01-01       | INTERVAL_EMPTY   | ended_on",
                "MARRIAGE        | P1,P2,2001,2000                   | INTERVAL_EMPTY   | ended_on",
                "PARENTAGE       | P1,P1                             | SELF_REFERENCE   | child_id",
                "ASSOCIATION     | P1,P1,OTHER                       | SELF_REFERENCE   | person_b",
                "CASE_MEMBER     | C1,P1,maybe                       | INVALID_BOOLEAN  | insured",
                "PAYMENT         | C1,2022-13,,1                     | INVALID_MONTH    | month",
                "PAYMENT         | C1,2022-12,,1e9                   | INVALID_NUMBER   | amount",
                "CASE_STEP       | C1,LUNCH,2022-01-01               | INVALID_CODE     | step",
                "SUPPORT_PERSON  | C1,P1,,,,20                       | MISSING_VALUE    | supporter_id",
            })
    void namesReasonAndColumn(Feed feed, String cells, String reason, String column) {
        RowReading reading = read(feed, cells);

        assertThat(reading.row()).isEmpty();
        assertThat(reading.rejections())
                .filteredOn(r -> r.code().equals(reason))
                .extracting(Remark::column)
                .contains(column);
        assertThat(reading.rejections()).allSatisfy(r -> {
            assertThat(r.file()).isEqualTo("test.csv");
            assertThat(r.line()).isEqualTo(7);
            assertThat(r.expected()).isNotBlank();
        });
    }

    @Test
    void countsTheCellsOfARow() {
        Binding binding = binding(Feed.HOUSEHOLD, false);
        List<String> cells = List.of("H1");

        RowReading reading = new RowReader(binding, (s, c) -> true).read(RawRow.of(7, cells));

        assertThat(reading.rejections()).extracting(Remark::code).containsExactly("COLUMN_COUNT");
    }

    @Test
    void refusesACellOfAMillionCharacters() {
        RowReading reading = read(Feed.TIP, "T1,2022-01-01,WEB,,,,,," + "x".repeat(1_000_000));

        assertThat(reading.rejections()).extracting(Remark::code).containsExactly("CELL_TOO_LONG");
        assertThat(reading.rejections().get(0).value()).isEqualTo("****");
    }

    @Test
    void cutsAndMasksWhatItShows() {
        String phone = "13812345678";
        String id = "11010519491231002X";

        assertThat(Masking.masked(ColumnType.NAME, "欧阳修")).isEqualTo("欧**");
        assertThat(Masking.masked(ColumnType.NATIONAL_ID, id)).isEqualTo("110105**********");
        assertThat(Masking.masked(ColumnType.PHONE, phone)).isEqualTo("****5678");
        assertThat(Masking.masked(ColumnType.TEXT, id + " " + phone)).isEqualTo("110105********** 138****5678");
        assertThat(Masking.masked(ColumnType.TEXT, "x".repeat(500))).hasSize(200);
        assertThat(Masking.masked(ColumnType.DIVISION, "990101001002")).isEqualTo("990101001002");
    }

    @Test
    void masksWhatSlippedIntoAnotherColumn() {
        assertThat(Masking.masked(ColumnType.DATE, "6222020000000000001")).isEqualTo("622202**********");
        assertThat(Masking.masked(ColumnType.TEXT, "x".repeat(190) + " 11010519491231002X"))
                .doesNotContain("1949");
    }

    @Test
    void readsRelationCodesOfACodeSetThatAMappingTranslates() {
        Binding plain = binding(Feed.HOUSEHOLD_MEMBER, true);
        Binding binding = new Binding(
                plain.schema(),
                plain.file(),
                plain.positions(),
                Map.of(),
                Map.of("code_set", Map.of("GB", "GBT4761-2008")),
                plain.width(),
                true);

        RowReading reading = new RowReader(binding, (set, code) -> set.equals("GBT4761-2008"))
                .read(RawRow.of(7, List.of("H1", "P1", "02", "gb")));

        assertThat(reading.row().orElseThrow().text("code_set")).isEqualTo("GBT4761-2008");
    }

    @Test
    void knowsASupporterOrRelativeByIdElseByNumberElseByName() {
        assertThat(key(Feed.SUPPORT_PERSON, "C1,P1,P2,张三,,20"))
                .isEqualTo(key(Feed.SUPPORT_PERSON, "C1,P1,P2,张三丰,11010519491231002X,21"))
                .isNotEqualTo(key(Feed.SUPPORT_PERSON, "C1,P1,P3,张三,,20"));
        assertThat(key(Feed.RELATIVE_DECLARATION, "P1,,张三,11010519491231002X,20"))
                .isEqualTo(key(Feed.RELATIVE_DECLARATION, "P1,,张三丰,11010519491231002x,20"))
                .isNotEqualTo(key(Feed.RELATIVE_DECLARATION, "P1,,张三,,20"));
    }

    @Test
    void keepsAPersonWhoseIdentityNumberIsWrong() {
        RowReading reading = read(Feed.PERSON, "P1,110105194912310021,王,1");

        assertThat(reading.row().orElseThrow().value("national_id")).isNull();
        assertThat(reading.warnings()).extracting(Remark::code).containsExactly("INVALID_NATIONAL_ID");
    }

    @Test
    void warnsOfADivorceWithoutDate() {
        RowReading reading = read(Feed.MARRIAGE, "P1,P2,,,divorce");

        assertThat(reading.row()).isPresent();
        assertThat(reading.warnings()).extracting(Remark::code).containsExactly("END_UNDATED");
    }

    @Test
    void warnsOfADeathBeforeBirth() {
        RowReading reading = read(Feed.PERSON, "P1,,王,1,2000-01-01,1999");

        assertThat(reading.warnings()).extracting(Remark::code).containsExactly("DEATH_BEFORE_BIRTH");
    }

    @Test
    void keepsPartialDatesPartial() {
        FeedRow row = read(Feed.PERSON, "P1,,王,1,1950-03").row().orElseThrow();

        assertThat(row.date("birth_date")).contains(PartialDate.parse("1950-03").orElseThrow());
    }

    @Test
    void trimsCellsAndIgnoresTheCaseOfCodesButNotOfIds() {
        FeedRow row = read(Feed.PARENTAGE, "\u3000p1 ,P1,birth").row().orElseThrow();

        assertThat(row.text("parent_id")).isEqualTo("p1");
        assertThat(row.text("kind")).isEqualTo("BIRTH");
    }

    @Test
    void padsRelationCodesThatASheetHoldsAsNumbers() {
        BitSet numeric = new BitSet();
        numeric.set(2);
        Binding binding = binding(Feed.HOUSEHOLD_MEMBER, true);

        RowReading reading =
                new RowReader(binding, (s, c) -> c.equals("02")).read(new RawRow(7, List.of("H1", "P1", "2"), numeric));

        assertThat(reading.row().orElseThrow().text("relation_code")).isEqualTo("02");
    }

    @Test
    void readsTheDaysOfASheet() {
        BitSet numeric = new BitSet();
        numeric.set(4);
        List<String> cells = List.of("P1", "", "王", "1", "36526");

        RowReading reading =
                new RowReader(binding(Feed.PERSON, true), (s, c) -> true).read(new RawRow(7, cells, numeric));

        assertThat(reading.row().orElseThrow().text("birth_date")).isEqualTo("2000-01-01");
    }

    @Test
    void hasOneKeyForAPairInEitherOrder() {
        FeedRow row = read(Feed.MARRIAGE, "P1,P2,2000").row().orElseThrow();
        FeedRow turned = read(Feed.MARRIAGE, "P2,P1,2000").row().orElseThrow();

        assertThat(turned.key()).isEqualTo(row.key());
        assertThat(turned.contentHash()).isEqualTo(row.contentHash());
    }

    @Test
    void hasAMeaningForEveryCode() {
        assertThat(Reason.values()).allSatisfy(r -> assertThat(r.meaning()).endsWith("."));
        assertThat(Notice.values()).allSatisfy(n -> assertThat(n.meaning()).endsWith("."));
    }

    private static String key(Feed feed, String cells) {
        return read(feed, cells).row().orElseThrow().key();
    }

    private static RowReading read(Feed feed, String cells) {
        Binding binding = binding(feed, true);
        return new RowReader(binding, (set, code) -> set.equals("GBT4761-2008") && code.matches("0[1-3]|[1-9]\\d"))
                .read(RawRow.of(7, List.of(cells.split(",", -1))));
    }

    /** A file whose columns stand as in the schema. */
    private static Binding binding(Feed feed, boolean padded) {
        FeedSchema schema = FeedSchema.of(feed);
        int n = schema.columns().size();
        return new Binding(schema, "test.csv", IntStream.range(0, n).toArray(), Map.of(), Map.of(), n, padded);
    }

    @Test
    void everyCodeSetOfTheProgramMayStandInAFeed() {
        for (Feed feed : List.of(Feed.HOUSEHOLD_MEMBER, Feed.SUPPORT_PERSON, Feed.RELATIVE_DECLARATION, Feed.FILING)) {
            FeedSchema schema = FeedSchema.of(feed);

            assertThat(schema.columns().get(schema.indexOf("code_set")).codes())
                    .containsExactlyInAnyOrderElementsOf(RelationCodes.shipped().codeSets());
        }
    }
}
