package org.kinlens.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.kinlens.explore.TreeDrawing.Box;
import org.kinlens.explore.TreeDrawing.Style;
import org.kinlens.register.EndReason;
import org.kinlens.register.ParentKind;

class TreeLayoutTests {
    private static final Kin TWO_BROTHERS = Kin.twoBrothers();

    @Test
    void fiveRunsOverFactsInAnyOrderDrawTheSame() {
        List<TreeDrawing> runs = LongStream.range(0, 5)
                .mapToObj(seed -> TWO_BROTHERS.around("ego", 2, 2, seed))
                .map(family -> TreeLayout.of(FamilyTree.of(family, "ego", List.of())))
                .toList();

        assertThat(runs).hasSize(5).allSatisfy(run -> assertThat(run).isEqualTo(runs.get(0)));
    }

    @Test
    void everyPersonHasOneBoxAndNoTwoBoxesTouch() {
        TreeDrawing drawing = TreeLayout.of(TWO_BROTHERS.tree("ego"));

        assertThat(drawing.boxes()).hasSize(11).extracting(Box::person).doesNotHaveDuplicates();
        for (Box one : drawing.boxes()) {
            assertThat(drawing.boxes()).filteredOn(other -> other != one).noneMatch(other -> overlap(one, other));
        }
    }

    @Test
    void aGenerationIsARow() {
        FamilyTree tree = TWO_BROTHERS.tree("ego");
        Map<Integer, List<Integer>> rows = TreeLayout.of(tree).boxes().stream()
                .collect(Collectors.groupingBy(
                        box -> tree.generation(box.person()), Collectors.mapping(Box::y, Collectors.toList())));

        assertThat(rows).hasSize(4);
        assertThat(rows.values()).allSatisfy(ys -> assertThat(ys).containsOnly(ys.get(0)));
        assertThat(rows.get(2).get(0)).isLessThan(rows.get(1).get(0));
        assertThat(rows.get(0).get(0)).isLessThan(rows.get(-1).get(0));
    }

    @Test
    void siblingsStandFromLeftToRightInBirthOrderAlsoWhereOneIsMarried() {
        TreeDrawing drawing = TreeLayout.of(new Kin()
                .man("f", 1974)
                .woman("m", 1977)
                .married("f", "m", 1998)
                .man("a", 2000)
                .woman("b", 2001)
                .man("husband", 1997)
                .man("c", 2005)
                .woman("y", 2010)
                .man("d", 2018)
                .married("b", "husband", 2020)
                .parents("f", "m", "a", "b", "c", "d", "y")
                .tree("a"));

        assertThat(drawing.boxes().stream()
                        .filter(box -> List.of("a", "b", "c", "d", "y").contains(box.person()))
                        .sorted(Comparator.comparingInt(Box::x))
                        .map(Box::person))
                .containsExactly("a", "b", "c", "y", "d");
    }

    @Test
    void linesSayWhatTheyStandFor() {
        TreeDrawing drawing = TreeLayout.of(new Kin()
                .man("f", 1950)
                .woman("m", 1952)
                .woman("step", 1960)
                .man("c", 1975)
                .man("adopted", 1978)
                .man("guess", 1980)
                .marriage("f", "m", 1970, 1980, EndReason.DIVORCE)
                .married("f", "step", 1981)
                .parents("f", "m", "c")
                .parent("step", "c", ParentKind.STEP)
                .parent("f", "adopted", ParentKind.ADOPTIVE)
                .guessedParent("f", "guess", 0.4)
                .tree("c"));

        assertThat(drawing.lines())
                .extracting(TreeDrawing.Line::style)
                .containsOnlyOnce(Style.ADOPTIVE, Style.STEP, Style.HYPOTHESIS)
                .filteredOn(Style.FORMER::equals)
                .hasSize(2);
    }

    private static boolean overlap(Box a, Box b) {
        return Math.abs(a.x() - b.x()) < TreeLayout.BOX_WIDTH && Math.abs(a.y() - b.y()) < TreeLayout.BOX_HEIGHT;
    }
}
