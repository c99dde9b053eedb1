package org.kinlens.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kinlens.explore.FamilyTree.Union;
import org.kinlens.register.EndReason;
import org.kinlens.register.ParentKind;

class FamilyTreeTests {
    private static final Kin TWO_BROTHERS = Kin.twoBrothers();

    @Test
    void everyPersonStandsInItOnceAlsoWhereCousinsMarryAndAWidowMarriesAgain() {
        assertThat(TWO_BROTHERS.tree("ego").order())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrder(
                        "gf", "gm", "elder", "widow", "younger", "aunt", "uncle", "ego", "half", "cousin", "child");
    }

    @Test
    void aWidowWhoMarriedTheYoungerBrotherHasTwoUnionsTheEarlierFirst() {
        assertThat(TWO_BROTHERS.tree("ego").unionsOf("widow"))
                .extracting(Union::partners)
                .containsExactly(List.of("elder", "widow"), List.of("widow", "younger"));
    }

    @Test
    void childrenHangOnTheUnionOfTheirOwnParents() {
        FamilyTree tree = TWO_BROTHERS.tree("ego");

        assertThat(children(tree, "elder", "widow")).containsExactly("ego");
        assertThat(children(tree, "widow", "younger")).containsExactly("half");
        assertThat(children(tree, "cousin", "ego")).containsExactly("child");
    }

    @Test
    void generationsAreCountedFromTheEgo() {
        FamilyTree tree = TWO_BROTHERS.tree("ego");

        assertThat(tree.generation("gf")).isEqualTo(2);
        assertThat(tree.generation("uncle")).isEqualTo(1);
        assertThat(tree.generation("cousin")).isZero();
        assertThat(tree.generation("child")).isEqualTo(-1);
    }

    @Test
    void aChildStandsBelowBothParentsWhereAnUncleMarriesHisNiece() {
        FamilyTree tree = new Kin()
                .man("father", 1930)
                .man("brother", 1950)
                .man("uncle", 1960)
                .woman("niece", 1975)
                .man("son", 2000)
                .parent("father", "brother", ParentKind.BIRTH)
                .parent("father", "uncle", ParentKind.BIRTH)
                .parent("brother", "niece", ParentKind.BIRTH)
                .married("uncle", "niece", 1999)
                .parents("uncle", "niece", "son")
                .tree("niece");

        assertThat(tree.generation("son")).isLessThan(tree.generation("niece")).isLessThan(tree.generation("uncle"));
        assertThat(tree.order()).doesNotHaveDuplicates().hasSize(5);
    }

    @Test
    void siblingsStandInBirthOrderWhateverTheOrderOfTheirIds() {
        FamilyTree tree = new Kin()
                .man("f", 1950)
                .woman("m", 1952)
                .man("c", 1975)
                .woman("a", 1978)
                .man("b", 1980)
                .parents("f", "m", "b", "a", "c")
                .tree("a");

        assertThat(children(tree, "f", "m")).containsExactly("c", "a", "b");
        assertThat(tree.order()).containsSubsequence("c", "a", "b");
    }

    @Test
    void onlyGenerationsAskedForAreShown() {
        Family near = TWO_BROTHERS.around("ego", 1, 0, 1);

        assertThat(near.members())
                .extracting(FamilyMember::id)
                .containsExactlyInAnyOrder("ego", "elder", "widow", "younger", "cousin", "half", "aunt", "uncle");
    }

    @Test
    void parentsWhoAreNotMarriedAreACoupleOfTheirChild() {
        FamilyTree tree = new Kin()
                .man("f", 1950)
                .woman("m", 1952)
                .man("c", 1975)
                .parents("f", "m", "c")
                .tree("f");

        assertThat(tree.unions()).extracting(Union::partners).containsExactly(List.of("f", "m"));
    }

    @Test
    void adoptiveParentsAreACoupleBesideTheParentsByBirth() {
        FamilyTree tree = new Kin()
                .man("af", 1950)
                .woman("am", 1952)
                .man("bf", 1951)
                .woman("bm", 1953)
                .man("c", 1975)
                .parents("bf", "bm", "c")
                .parent("af", "c", ParentKind.ADOPTIVE)
                .parent("am", "c", ParentKind.ADOPTIVE)
                .tree("c");

        assertThat(tree.unions())
                .extracting(Union::partners, u -> u.children().get(0).kind())
                .containsExactly(
                        tuple(List.of("af", "am"), ParentKind.ADOPTIVE), tuple(List.of("bf", "bm"), ParentKind.BIRTH));
    }

    @Test
    void aStepParentIsOneByTheMarriageToTheParent() {
        FamilyTree tree = new Kin()
                .man("f", 1950)
                .woman("m", 1952)
                .woman("step", 1960)
                .man("c", 1975)
                .marriage("f", "m", 1970, 1980, EndReason.DIVORCE)
                .married("f", "step", 1981)
                .parents("f", "m", "c")
                .parent("step", "c", ParentKind.STEP)
                .tree("c");

        assertThat(tree.unionsOf("step"))
                .singleElement()
                .satisfies(u -> assertThat(u.partners()).containsExactly("f", "step"))
                .satisfies(u ->
                        assertThat(u.children()).containsExactly(new FamilyTree.Descent("c", ParentKind.STEP, false)));
        assertThat(tree.unionsOf("m")).singleElement().matches(Union::former);
    }

    @Test
    void aMarriageEndedByDeathIsNotAFormerOne() {
        assertThat(TWO_BROTHERS.tree("ego").unionsOf("elder")).noneMatch(Union::former);
    }

    @Test
    void closingABranchHidesThoseBehindItAndSaysHowMany() {
        Kin kin = new Kin()
                .man("gf", 1930)
                .man("f", 1950)
                .man("ego", 1975)
                .woman("aunt", 1952)
                .man("uncle", 1951)
                .woman("cousin", 1978)
                .parent("gf", "f", ParentKind.BIRTH)
                .parent("gf", "aunt", ParentKind.BIRTH)
                .parent("f", "ego", ParentKind.BIRTH)
                .married("uncle", "aunt", 1976)
                .parents("uncle", "aunt", "cousin");

        FamilyTree open = FamilyTree.of(kin.around("ego"), "ego", List.of());
        FamilyTree closed = FamilyTree.of(kin.around("ego"), "ego", List.of("aunt"));

        assertThat(open.behind("aunt")).isEqualTo(2);
        assertThat(open.behind("cousin")).isZero();
        assertThat(closed.order()).containsExactly("gf", "f", "aunt", "ego");
        assertThat(closed.behind("aunt")).isEqualTo(2);
    }

    @Test
    void tooManyPersonsAreCutAndCountedTheNearestStay() {
        Kin kin = new Kin().man("f", 1940);
        IntStream.range(0, 400)
                .forEach(i -> kin.man("c%03d".formatted(i), 1970).parent("f", "c%03d".formatted(i), ParentKind.BIRTH));

        FamilyTree tree = kin.tree("c399");

        assertThat(tree.order()).hasSize(FamilyTree.MAX_DRAWN).contains("c399", "f");
        assertThat(tree.leftOut()).isEqualTo(401 - FamilyTree.MAX_DRAWN);
    }

    @Test
    void aCircleOfParentsEnds() {
        FamilyTree tree = new Kin()
                .man("a", 1950)
                .man("b", 1970)
                .parent("a", "b", ParentKind.BIRTH)
                .parent("b", "a", ParentKind.BIRTH)
                .tree("a");

        assertThat(tree.order()).containsExactlyInAnyOrder("a", "b");
        assertThat(TreeLayout.of(tree).boxes()).hasSize(2);
    }

    private static List<String> children(FamilyTree tree, String... partners) {
        return tree.unions().stream()
                .filter(u -> u.partners().equals(List.of(partners)))
                .flatMap(u -> u.children().stream())
                .map(FamilyTree.Descent::child)
                .toList();
    }
}
