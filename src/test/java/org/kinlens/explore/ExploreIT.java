package org.kinlens.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kinlens.explore.Question.Alternative;
import org.kinlens.explore.Slice.Query;
import org.kinlens.register.ParentKind;
import org.kinlens.store.CypherFile;
import org.kinlens.store.TestStore;

class ExploreIT {
    private static final FamilyReader FAMILIES = new FamilyReader(TestStore.graph());
    private static final Questions QUESTIONS = new Questions(TestStore.graph());
    private static final Doubts DOUBTS = new Doubts(TestStore.graph());

    @BeforeAll
    static void given() {
        TestStore.clear();
        TestStore.graph().write(CypherFile.load("explore/family.cypher"), Map.of());
    }

    @Test
    void recordsOfOnePersonAreOneMemberWithWhatEachKnows() {
        Family family = FAMILIES.around(":C", new Reach(2, 2));

        assertThat(family.members())
                .extracting(FamilyMember::id)
                .containsExactlyInAnyOrder(":C", ":F", ":M", ":D", "~u");
        assertThat(family.member(":C").death()).isEqualTo(LocalDate.of(2020, 2, 2));
        assertThat(family.member(":C").sex()).isEqualTo((byte) 1);
        assertThat(family.member("~u").placeholder()).isTrue();
    }

    @Test
    void aFactSeenTwiceIsOneFactWithTwoSources() {
        FamilyFact fatherhood = fact(":F", ":C");

        assertThat(fatherhood.sources()).extracting(FactSource::feed).containsExactly("household_member", "parentage");
        assertThat(fatherhood.kind()).isEqualTo(ParentKind.BIRTH);
        assertThat(fatherhood.confidence()).isCloseTo(1.0, within(1e-9));
    }

    @Test
    void aMarriageReadInBothDirectionsIsOneAndKeepsTheDatesOfItsRow() {
        assertThat(fact(":F", ":M").sources()).hasSize(2);
        assertThat(fact(":F", ":M").from()).isEqualTo(LocalDate.of(1972, 3, 1));
    }

    @Test
    void aFactThatIsOnlyAPossibleAnswerIsAHypothesis() {
        assertThat(fact(":F", ":D").isHypothesis()).isTrue();
        assertThat(fact(":M", ":C").isHypothesis()).isFalse();
    }

    @Test
    void aPersonIsFoundByAnyRecordAndByThePrintedIdIfThatIsHisAlone() {
        assertThat(FAMILIES.canonical("civil:77")).contains(":C");
        assertThat(FAMILIES.canonical("none")).isEmpty();
        assertThat(FAMILIES.printed("C")).contains(":C");
        assertThat(FAMILIES.printed("1")).isEmpty();
        assertThat(FAMILIES.printed("b:1")).contains("b:1");
    }

    @Test
    void anIdThatTwoPersonsHaveIsPrintedWithItsSource() {
        assertThat(FAMILIES.members(List.of("b:1", ":F")))
                .extracting(FamilyMember::printedId)
                .containsExactly("b:1", "F");
    }

    @Test
    void questionsComePageByPageByDivisionAndId() {
        Slice<Question> first = QUESTIONS.page(new Query(null, null, 1, null));
        Slice<Question> second = QUESTIONS.page(new Query(null, null, 1, first.next()));

        assertThat(first.items()).extracting(Question::id).containsExactly("q1");
        assertThat(second.items()).extracting(Question::id).containsExactly("q0");
        assertThat(second.next()).isNull();
        assertThat(QUESTIONS.all(new Query(null, null, 1, null))).hasSize(2);
    }

    @Test
    void possibleAnswersAreRankedAndSomebodyElseHasNoId() {
        Question question = QUESTIONS
                .page(new Query("990101102001", null, 10, null))
                .items()
                .get(0);

        assertThat(question.alternatives())
                .containsExactly(
                        new Alternative("civil:77", 0.6, "age"),
                        new Alternative(":C", 0.3, "list order"),
                        new Alternative(null, 0.1, ""));
    }

    @Test
    void questionsAreNarrowedByDivisionAndFeedAndCounted() {
        assertThat(QUESTIONS
                        .page(new Query("990101102000", "support_person", 10, null))
                        .items())
                .extracting(Question::id)
                .containsExactly("q0");
        assertThat(QUESTIONS.counts(new Query("990101", null, 1, null)))
                .isEqualTo(Map.of("household_member", 1L, "support_person", 1L));
        assertThat(QUESTIONS.counts(new Query("9902", null, 1, null))).isEmpty();
    }

    @Test
    void doubtsAreReadWithTheirPersons() {
        assertThat(DOUBTS.page(new Query(null, "TWO_SPOUSES", 10, null)).items())
                .containsExactly(new Doubt(
                        "d1",
                        Doubt.Kind.TWO_SPOUSES,
                        List.of(":F", ":M", ":D"),
                        "990202001001",
                        LocalDate.of(2001, 1, 1),
                        null,
                        ""));
        assertThat(DOUBTS.counts(new Query(null, null, 1, null)))
                .isEqualTo(Map.of("CHILD_OLDER", 1L, "TWO_SPOUSES", 1L));
    }

    @Test
    void aCursorThatWasNotHandedOutIsRefused() {
        assertThatThrownBy(() -> DOUBTS.page(new Query(null, null, 10, "x!")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cursor");
    }

    private static FamilyFact fact(String a, String b) {
        return FAMILIES.facts(List.of(a)).stream()
                .filter(f -> f.a().equals(a) && f.b().equals(b))
                .findFirst()
                .orElseThrow();
    }
}
