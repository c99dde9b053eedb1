package org.kinlens.kinship.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinlens.kinship.RelationCode;
import org.kinlens.kinship.RelationCodes;
import org.kinlens.kinship.resolve.KinFact.Reading;
import org.kinlens.register.Interval;
import org.kinlens.register.ParentKind;

class RegisterResolverTests {
    private static final RegisterResolver RESOLVER = new RegisterResolver(RelationCodes.shipped());
    private static final Set<String> ONE_STEP = Set.of(
            "10", "11", "12", "20", "21", "22", "23", "24", "25", "26", "29", "30", "31", "32", "33", "34", "35", "36",
            "39", "50", "51", "52", "59");

    @ParameterizedTest
    @ValueSource(strings = {"10", "11", "12"})
    void aSpouseOfTheHeadIsMarriedToHim(String code) {
        assertThat(resolve(row("H", "02"), row("A", code)).facts())
                .containsExactly(KinFact.spouses("A", "H", direct(code)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20", "21", "26", "29", "30", "31", "36", "39"})
    void aChildOfTheHeadIsHis(String code) {
        assertThat(resolve(row("H", "02"), row("A", code)).facts())
                .containsExactly(new KinFact.ParentOf("H", "A", ParentKind.UNKNOWN, direct(code)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"50", "51", "52", "59"})
    void aParentOfTheHeadIsOne(String code) {
        assertThat(resolve(row("H", "02"), row("A", code)).facts())
                .containsExactly(new KinFact.ParentOf("A", "H", ParentKind.UNKNOWN, direct(code)));
    }

    @Test
    void noOtherCodeMakesAFact() {
        List<String> silent = RelationCodes.shipped().all("").stream()
                .map(RelationCode::code)
                .filter(code -> !ONE_STEP.contains(code))
                .toList();

        assertThat(silent).hasSize(86 - ONE_STEP.size()).contains("27", "37", "57", "58", "97", "98", "99");
        assertThat(silent)
                .allSatisfy(code -> assertThat(resolve(row("H", "01"), row("A", code)))
                        .satisfies(read -> {
                            assertThat(read.facts()).isEmpty();
                            assertThat(read.warnings()).isEmpty();
                        }));
    }

    @Test
    void selfIsTheHead() {
        assertThat(resolve(row("H", "01"), row("A", "20")).facts()).hasSize(1);
    }

    @Test
    void theHeadsSpouseIsNotMadeAParent() {
        assertThat(resolve(row("H", "02"), row("W", "12"), row("A", "20")).facts())
                .containsExactlyInAnyOrder(
                        KinFact.spouses("H", "W", direct("12")), KinFact.parent("H", "A", direct("20")));
    }

    @Test
    void warnsOfAHouseholdWithoutHead() {
        Resolution resolution = resolve(row("A", "20"), row("B", "41"), row("C", "97"));

        assertThat(resolution.facts()).isEmpty();
        assertThat(resolution.warnings()).containsExactly(new ResolverWarning(ResolverWarning.Code.NO_HEAD, "F1", 2));
    }

    @Test
    void warnsOfTwoHeadsAtOnce() {
        Resolution resolution = resolve(row("H", "02"), row("K", "02"), row("A", "20"));

        assertThat(resolution.facts()).isEmpty();
        assertThat(resolution.warnings()).containsExactly(new ResolverWarning(ResolverWarning.Code.TWO_HEADS, "F1", 1));
    }

    @Test
    void saysWhatWasExpected() {
        assertThat(new ResolverWarning(ResolverWarning.Code.TWO_HEADS, "F1", 3).message())
                .isEqualTo("household F1: two heads at once for 3 row(s); expected exactly one member with relation"
                        + " code 01 or 02 on the same days; no kin fact was drawn from them");
    }

    @Test
    void oneHeadMayHaveTwoRows() {
        assertThat(resolve(row("H", "01"), row("H", "02"), row("A", "20")).facts())
                .containsExactly(KinFact.parent("H", "A", direct("20")));
    }

    @Test
    void aRowSpeaksOfWhoeverWasHeadWhileItHeld() {
        Resolution resolution = resolve(
                row("H", "02", null, "2010-01-01"),
                row("K", "02", "2010-01-01", null),
                row("A", "20", "1990-01-01", "2010-01-01"),
                row("B", "20", "2010-01-01", null),
                row("C", "20", "2005-01-01", null));

        assertThat(resolution.facts())
                .containsExactlyInAnyOrder(
                        KinFact.parent("H", "A", direct("20")),
                        KinFact.parent("K", "B", direct("20")),
                        KinFact.parent("H", "C", direct("20")),
                        KinFact.parent("K", "C", direct("20")));
        assertThat(resolution.warnings()).isEmpty();
    }

    @Test
    void aRowBeforeAnyHeadSaysNothing() {
        Resolution resolution = resolve(row("H", "02", "2010-01-01", null), row("A", "20", null, "2010-01-01"));

        assertThat(resolution.facts()).isEmpty();
        assertThat(resolution.warnings()).containsExactly(new ResolverWarning(ResolverWarning.Code.NO_HEAD, "F1", 1));
    }

    @Test
    void twoHeadsSilenceOnlyTheRowsOfTheirTime() {
        Resolution resolution = resolve(
                row("H", "02", null, "2010-01-02"),
                row("K", "02", "2010-01-01", null),
                row("A", "20", null, "2010-01-01"),
                row("B", "20", null, "2010-01-02"));

        assertThat(resolution.facts()).containsExactly(KinFact.parent("H", "A", direct("20")));
        assertThat(resolution.warnings()).containsExactly(new ResolverWarning(ResolverWarning.Code.TWO_HEADS, "F1", 1));
    }

    @Test
    void nobodyIsHisOwnKin() {
        assertThat(resolve(row("H", "02"), row("H", "20")).facts()).isEmpty();
    }

    @Test
    void aCodeOfAnUnknownSetSaysNothing() {
        UnitRow foreign = new UnitRow("A", "20", "LOCAL-1", Interval.ALWAYS);

        assertThat(resolve(row("H", "02"), foreign).facts()).isEmpty();
    }

    private static Reading direct(String code) {
        return Reading.direct(0.95, code);
    }

    private static Resolution resolve(UnitRow... rows) {
        return RESOLVER.direct(new RegisterUnit("F1", RegisterUnit.Kind.HOUSEHOLD, Arrays.asList(rows)));
    }

    private static UnitRow row(String person, String code) {
        return new UnitRow(person, code, "", Interval.ALWAYS);
    }

    private static UnitRow row(String person, String code, String from, String to) {
        return new UnitRow(
                person,
                code,
                "",
                new Interval(from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to)));
    }
}
