package org.kinlens.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ScoresTests {
    private static final Tie SPOUSE = new Tie("o", "a", "s");
    private static final Tie BROTHER = new Tie("o", "b", "pc");
    private static final Tie SON = new Tie("o", "c", "c");
    private static final Tie WRONG = new Tie("o", "d", "c");

    @Test
    void countsWhatIsTrueDocumentedAndFound() {
        TieScore score = TieScore.of(
                "P",
                "ALL",
                Set.of(SPOUSE, BROTHER, SON),
                Set.of(SPOUSE, BROTHER),
                Set.of(SPOUSE, SON, WRONG),
                tie -> true);

        assertThat(score).isEqualTo(new TieScore("P", "ALL", 3, 2, 3, 2, 1));
        assertThat(score.recall()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(score.recallOfDocumented()).isEqualTo(.5);
        assertThat(score.precision()).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void leavesOutTheOtherSex() {
        Set<Tie> all = Set.of(SPOUSE, BROTHER, SON);

        TieScore score =
                TieScore.of("P", "MALE", all, all, all, tie -> !tie.relative().equals("a"));

        assertThat(score.trueTies()).isEqualTo(2);
        assertThat(score.found()).isEqualTo(2);
    }

    @Test
    void theRightPersonByAWrongWordIsAnError() {
        TieScore score =
                TieScore.of("P", "ALL", Set.of(SPOUSE), Set.of(SPOUSE), Set.of(new Tie("o", "a", "c")), tie -> true);

        assertThat(score.precision()).isZero();
        assertThat(score.recall()).isZero();
    }

    @Test
    void linkageCountsPairs() {
        LinkageScore score = LinkageScore.of(
                Set.of(Pair.of(":P1", "civil:R1"), Pair.of(":P2", "civil:R2")),
                Set.of(Pair.of("civil:R1", ":P1"), Pair.of("civil:S1", ":P2")),
                1);

        assertThat(score).isEqualTo(new LinkageScore(2, 2, 1, 1));
        assertThat(score.f1()).isEqualTo(.5);
    }

    @Test
    void nothingFoundIsPreciseAndRecallsNothing() {
        TieScore score = TieScore.of("P", "ALL", Set.of(SPOUSE), Set.of(), Set.of(), tie -> true);

        assertThat(score.precision()).isEqualTo(1);
        assertThat(score.recall()).isZero();
        assertThat(LinkageScore.of(Set.of(Pair.of("a", "b")), Set.of(), 0).f1()).isZero();
    }
}
