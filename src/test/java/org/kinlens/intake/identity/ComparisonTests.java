package org.kinlens.intake.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTests {
    @ParameterizedTest
    @CsvSource({
        "张伟,张伟,NAME_EQUAL",
        "张伟,张玮,NAME_TYPO",
        "张小伟,张伟,NAME_TYPO",
        "张伟,王芳,NAME_OTHER",
        "张,张伟,NAME_OTHER",
        "张伟国,张国伟,NAME_OTHER",
        "𠮷田,𠮷天,NAME_TYPO"
    })
    void comparesNamesByCharacter(String a, String b, Level level) {
        assertThat(Comparison.name(named(a, ""), named(b, ""))).isEqualTo(level);
    }

    @Test
    void takesTheFormerNameFromEitherSide() {
        assertThat(Comparison.name(named("王秀英", ""), named("李秀英", "王秀英"))).isEqualTo(Level.NAME_FORMER);
        assertThat(Comparison.name(named("李秀英", "王秀英"), named("王秀英", ""))).isEqualTo(Level.NAME_FORMER);
    }

    @ParameterizedTest
    @CsvSource({
        "19620304,19620304,DAY_EQUAL",
        "19620304,19620403,DAY_TYPO",
        "19620304,19620307,DAY_TYPO",
        "19620304,19630304,DAY_TYPO",
        "19620304,19620315,DAY_SAME_MONTH",
        "19620304,19621125,DAY_SAME_YEAR",
        "19620304,19631125,DAY_NEXT_YEAR",
        "19620304,19720304,DAY_FAR",
        "19620304,19620300,MONTH_EQUAL",
        "19620304,19620500,MONTH_SAME_YEAR",
        "19620304,19630500,MONTH_NEXT_YEAR",
        "19620304,19620000,YEAR_EQUAL",
        "19620300,19630000,YEAR_NEXT",
        "19620000,19650000,YEAR_FAR"
    })
    void comparesDatesNoFurtherThanTheCoarserOneSays(int a, int b, Level level) {
        assertThat(Comparison.birth(a, b)).isEqualTo(level);
        assertThat(Comparison.birth(b, a)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "990101001001,990101001001,PLACE_VILLAGE",
        "990101001001,990101001002,PLACE_TOWNSHIP",
        "990101001001,990101001000,PLACE_TOWNSHIP",
        "990101001000,990101001000,PLACE_TOWNSHIP",
        "990101001001,990101002001,PLACE_COUNTY",
        "990101000000,990101000000,PLACE_COUNTY",
        "990101001001,990102001001,PLACE_OTHER"
    })
    void comparesDivisionsByTheirPrefixes(long a, long b, Level level) {
        assertThat(Comparison.place(a, b)).isEqualTo(level);
    }

    @Test
    void someoneWhoDiedBeforeTheOtherWasBornIsAnother() {
        PersonRow dead = new PersonRow("A:1", "1", "A", "张伟", "", 0, 0, 19600000, 0, 0, 0, 0, false, "A:1");

        assertThat(dead.contradicts(born(19610101))).isTrue();
        assertThat(born(19610101).contradicts(dead)).isTrue();
        assertThat(dead.contradicts(born(19600000))).isFalse();
    }

    private static PersonRow born(int birth) {
        return new PersonRow("B:1", "1", "B", "张伟", "", 0, birth, 0, 0, 0, 0, 0, false, "B:1");
    }

    private static PersonRow named(String name, String former) {
        return new PersonRow("A:1", "1", "A", name, former, 0, 0, 0, 0, 0, 0, 0, false, "A:1");
    }
}
