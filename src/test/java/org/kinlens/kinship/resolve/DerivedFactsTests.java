package org.kinlens.kinship.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinlens.kinship.KinStep;
import org.kinlens.kinship.RelationCode;
import org.kinlens.kinship.RelationCodes;
import org.kinlens.register.Interval;
import org.kinlens.register.ParentKind;
import org.kinlens.register.Sex;

/** What is read of rows that leave somebody out. Persons: H head, S and T his sons, W and V women, G a grandchild. */
class DerivedFactsTests {
    private static final RegisterResolver RESOLVER = new RegisterResolver(RelationCodes.shipped());

    private final List<UnitRow> rows = new ArrayList<>();
    private final Map<String, Clues.Person> persons = new HashMap<>();
    private final List<Clues.Known> known = new ArrayList<>();

    @Test
    void aBrotherSharesParentsWithTheHead() {
        row("H", "02");
        row("B", "73");

        assertThat(facts()).containsExactlyInAnyOrder("~parents:H>H 1.00", "~parents:H>B 0.95");
        assertThat(derived().questions()).isEmpty();
    }

    @Test
    void allBrothersAndSistersShareTheSameParents() {
        row("H", "02");
        row("B", "71");
        row("Z", "77");

        assertThat(derived().placeholders()).extracting(Placeholder::id).containsExactly("~parents:H");
        assertThat(facts()).contains("~parents:H>B 0.95", "~parents:H>Z 0.95");
    }

    @Test
    void anUncleIsTheFathersBrother() {
        row("H", "02");
        row("U", "81");

        assertThat(facts())
                .containsExactlyInAnyOrder(
                        "~father:H>H 1.00", "~parents:~father:H>~father:H 1.00", "~parents:~father:H>U 0.95");
    }

    @Test
    void anUncleIsTheBrotherOfTheFatherInTheRegister() {
        row("H", "02");
        row("F", "51");
        row("U", "83");

        assertThat(facts()).contains("~parents:F>F 1.00", "~parents:F>U 0.95");
    }

    @Test
    void theOnlySonIsTheDaughterInLawsHusband() {
        row("H", "02");
        person("S", Sex.MALE, 1975, "王");
        row("S", "20");
        person("W", Sex.FEMALE, 1977, "李");
        row("W", "38");

        assertThat(confidence("S=W")).isGreaterThan(0.85);
        assertThat(derived().questions()).isEmpty();
    }

    @Test
    void theSonListedAboveHerIsHerHusband() {
        row("H", "02", 1);
        person("S", Sex.MALE, 1975, "王");
        row("S", "22", 2);
        person("W", Sex.FEMALE, 1977, "李");
        row("W", "38", 3);
        person("T", Sex.MALE, 1976, "王");
        row("T", "23", 4);
        person("V", Sex.FEMALE, 1978, "赵");
        row("V", "38", 5);

        assertThat(confidence("S=W")).isGreaterThan(0.8);
        assertThat(confidence("T=V")).isGreaterThan(0.8);
        assertThat(confidence("S=V")).isLessThan(0.1);
    }

    @Test
    void twoSonsAlikeMakeAQuestion() {
        row("H", "02");
        person("S", Sex.MALE, 1975, "王");
        row("S", "20");
        person("T", Sex.MALE, 1975, "王");
        row("T", "20");
        person("W", Sex.FEMALE, 1977, "李");
        row("W", "38");

        assertThat(confidence("S=W")).isCloseTo(confidence("T=W"), within(1e-9));
        assertThat(derived().questions()).singleElement().satisfies(question -> {
            assertThat(question.subject()).isEqualTo("W");
            assertThat(question.relation()).isEqualTo(Question.Relation.SPOUSE);
            assertThat(question.alternatives())
                    .extracting(Question.Alternative::answer)
                    .startsWith("S", "T");
            assertThat(question.alternatives().stream()
                            .mapToDouble(Question.Alternative::confidence)
                            .sum())
                    .isBetween(0.97, 1 + 1e-9);
        });
    }

    @Test
    void aMarriageRowAnswersTheQuestion() {
        twoSonsAlikeMakeAQuestion();
        known.add(new Clues.Known.Couple("T", "W"));

        assertThat(derived().questions()).isEmpty();
        assertThat(facts()).noneMatch(fact -> fact.contains("W"));
    }

    @Test
    void readingsOfOneRowExcludeEachOther() {
        twoSonsAlikeMakeAQuestion();

        assertThat(derived().facts().stream()
                        .filter(fact -> fact instanceof KinFact.SpouseOf)
                        .map(fact -> fact.reading().question())
                        .distinct())
                .singleElement()
                .asString()
                .isNotEmpty();
    }

    @Test
    void sharesOfTheReadingsOfOneRowNeverExceedTheRow() {
        twoSonsAlikeMakeAQuestion();

        double all = derived().facts().stream()
                .filter(fact -> fact instanceof KinFact.SpouseOf)
                .mapToDouble(KinFact::confidence)
                .sum();
        assertThat(all).isBetween(0.9, 0.95 + 1e-9);
    }

    @Test
    void nobodyIsMarriedToTwoWomenOfOneRegister() {
        row("H", "02");
        person("S", Sex.MALE, 1975, "王");
        row("S", "20");
        person("T", Sex.MALE, 1950, "王");
        row("T", "20");
        person("W", Sex.FEMALE, 1975, "李");
        row("W", "38");
        person("V", Sex.FEMALE, 1952, "赵");
        row("V", "38");

        assertThat(confidence("S=W")).isGreaterThan(0.85);
        assertThat(confidence("T=V")).isGreaterThan(0.85);
    }

    @Test
    void aGrandchildBelongsToTheSonOfFittingAge() {
        person("H", Sex.MALE, 1940, "王");
        row("H", "02");
        person("S", Sex.MALE, 1965, "王");
        row("S", "22");
        person("T", Sex.MALE, 1985, "王");
        row("T", "23");
        person("G", Sex.FEMALE, 1992, "王");
        row("G", "42");

        assertThat(confidence("S>G")).isGreaterThan(0.8);
        assertThat(confidence("T>G")).isLessThan(0.1);
    }

    @Test
    void aGrandchildWithoutASonInTheRegisterHasAParentInNoRecord() {
        row("H", "02");
        row("G", "41");

        assertThat(facts()).containsExactlyInAnyOrder("H>~son:H>G 1.00", "~son:H>G>G 0.95");
    }

    @Test
    void aFatherNamedElsewhereIsTheSon() {
        row("H", "02");
        row("G", "41");
        person("F", Sex.MALE, 1970, "王");
        known.add(new Clues.Known.Parent("F", "G", ParentKind.BIRTH));

        assertThat(confidence("H>F")).isGreaterThan(0.85);
    }

    @Test
    void anAdoptedOrStepChildIsEither() {
        person("H", Sex.MALE, 1960, "王");
        row("H", "02");
        row("A", "27");

        assertThat(derived().facts())
                .extracting(fact -> ((KinFact.ParentOf) fact).kind())
                .containsExactly(ParentKind.ADOPTIVE, ParentKind.STEP);
        assertThat(derived().questions()).extracting(Question::relation).containsExactly(Question.Relation.KIND);
    }

    @Test
    void aStepChildLivesWithItsOtherParent() {
        row("H", "02");
        person("W", Sex.FEMALE, 1970, "李");
        row("W", "12");
        row("A", "27");
        known.add(new Clues.Known.Parent("W", "A", ParentKind.BIRTH));
        known.add(new Clues.Known.Couple("H", "W"));

        assertThat(derived().facts().stream()
                        .filter(fact -> ((KinFact.ParentOf) fact).kind() == ParentKind.STEP)
                        .findFirst())
                .hasValueSatisfying(fact -> assertThat(fact.confidence()).isGreaterThan(0.8));
    }

    @Test
    void anInspurSonOfTheSameNameIsASonAndOneListedBelowADaughterHerHusband() {
        person("H", Sex.MALE, 1945, "王");
        row("H", "02", 1);
        person("D", Sex.FEMALE, 1972, "王");
        inspur("D", "30", 2);
        person("X", Sex.MALE, 1970, "陈");
        inspur("X", "20", 3);
        person("Y", Sex.MALE, 1975, "王");
        inspur("Y", "20", 4);

        assertThat(confidence("H>Y")).isGreaterThan(0.5);
        assertThat(confidence("D=X")).isGreaterThan(confidence("H>X"));
    }

    @Test
    void theHusbandOfAnInspurDaughterIsNotMadeASon() {
        person("H", Sex.MALE, 1950, "李");
        row("H", "02", 1);
        person("D", Sex.FEMALE, 1979, "李");
        inspur("D", "30", 2);
        person("X", Sex.MALE, 1978, "褚");
        known.add(new Clues.Known.Couple("D", "X"));

        assertThat(confidence("H>D")).isGreaterThan(0.75);
        assertThat(confidence("H>X")).isLessThan(0.2);
    }

    @Test
    void brotherAndSisterNextToEachOtherInAnInspurRegisterAreNoCouple() {
        person("H", Sex.MALE, 1950, "李");
        row("H", "02", 1);
        person("D", Sex.FEMALE, 1979, "李");
        inspur("D", "30", 2);
        person("X", Sex.MALE, 1977, "李");
        inspur("X", "20", 3);

        assertThat(confidence("H>D")).isGreaterThan(0.6);
        assertThat(confidence("H>X")).isGreaterThan(0.6);
        assertThat(confidence("D=X")).isLessThan(0.4);
    }

    @Test
    void supportersOfOneMemberAreReadAsAFamily() {
        Resolution read = RESOLVER.derived(
                new RegisterUnit(
                        "support:C1:M",
                        RegisterUnit.Kind.SUPPORT,
                        List.of(
                                new UnitRow("M", "01", "", Interval.ALWAYS),
                                new UnitRow("B", "71", "", Interval.ALWAYS))),
                Clues.NONE);

        assertThat(read.facts()).extracting(DerivedFactsTests::text).contains("~parents:M>B 0.90");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codesWithARelation")
    void everyCodeLeadsFromTheHeadToThePerson(String code) {
        RelationCode relation = RelationCodes.shipped().of("", code).orElseThrow();
        row("H", "02");
        row("A", code);
        List<KinFact> facts = new ArrayList<>(RESOLVER.direct(unit()).facts());
        facts.addAll(derived().facts());

        String word = relation.readings().get(0).stream().map(KinStep::word).reduce("", String::concat);
        assertThat(words(facts, "H", "A", word.length())).contains(word);
    }

    static List<String> codesWithARelation() {
        return RelationCodes.shipped().all("").stream()
                .filter(code -> !code.readings().isEmpty())
                .map(RelationCode::code)
                .toList();
    }

    /** Words of all walks of a length from one person to another over the facts. */
    private static List<String> words(List<KinFact> facts, String at, String target, int length) {
        if (length == 0) {
            return at.equals(target) ? List.of("") : List.of();
        }
        List<String> words = new ArrayList<>();
        for (KinFact fact : facts) {
            boolean spouses = fact instanceof KinFact.SpouseOf;
            if (fact.first().equals(at)) {
                words(facts, fact.second(), target, length - 1)
                        .forEach(rest -> words.add((spouses ? "s" : "c") + rest));
            }
            if (fact.second().equals(at)) {
                words(facts, fact.first(), target, length - 1).forEach(rest -> words.add((spouses ? "s" : "p") + rest));
            }
        }
        return words;
    }

    private void row(String person, String code) {
        row(person, code, UnitRow.NO_ORDER);
    }

    private void row(String person, String code, int order) {
        rows.add(new UnitRow(person, code, "", order, Interval.ALWAYS));
    }

    private void inspur(String person, String code, int order) {
        rows.add(new UnitRow(person, code, "INSPUR", order, Interval.ALWAYS));
    }

    private void person(String id, Sex sex, int born, String surname) {
        persons.put(id, new Clues.Person(sex, LocalDate.of(born, 1, 1), LocalDate.of(born, 12, 31), surname));
    }

    private RegisterUnit unit() {
        return new RegisterUnit("F1", RegisterUnit.Kind.HOUSEHOLD, rows);
    }

    private Resolution derived() {
        return RESOLVER.derived(unit(), new Clues(persons, known));
    }

    private List<String> facts() {
        return derived().facts().stream().map(DerivedFactsTests::text).toList();
    }

    private double confidence(String fact) {
        Optional<KinFact> found = derived().facts().stream()
                .filter(each -> text(each).startsWith(fact + " "))
                .findFirst();
        return found.map(KinFact::confidence).orElse(0.0);
    }

    private static String text(KinFact fact) {
        boolean parent = fact instanceof KinFact.ParentOf;
        String[] both = {fact.first(), fact.second()};
        if (!parent) {
            // couples are written men first here: S before W
            Arrays.sort(both);
        }
        return "%s%s%s %.2f".formatted(both[0], parent ? ">" : "=", both[1], fact.confidence());
    }
}
