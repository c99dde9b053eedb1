package org.kinlens.kinship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the ties of any family whatever, each family made from one random number. */
class TieSearchPropertyTests {
    private static final Set<String> ALL_SHORT_WORDS = allWords(4);
    private static final ScopeProfile EVERYTHING =
            new ScopeProfile("EVERYTHING", "", "", "", ALL_SHORT_WORDS, Set.of(), false, true);

    @Property(tries = 250, seed = "20201123")
    void searchFindsWhatTheDefinitionSays(@ForAll long seed, @ForAll("profiles") ScopeProfile profile) {
        RandomFamily family = RandomFamily.of(seed);
        TieSearch search = new TieSearch(family.kin(), family.people(), profile);
        NaiveTies definition = new NaiveTies(family, profile);

        for (int official = 0; official < family.persons(); official++) {
            List<Path> found = search.from(official);
            Map<String, Double> expected = definition.from(official);
            assertThat(found).extracting(NaiveTies::line).containsExactlyInAnyOrderElementsOf(expected.keySet());
            assertThat(found)
                    .allSatisfy(path ->
                            assertThat(path.confidence()).isCloseTo(expected.get(NaiveTies.line(path)), within(2e-6)));
        }
    }

    @Property(tries = 100, seed = "20201123")
    void orderOfFactsChangesNothing(@ForAll long seed) {
        RandomFamily family = RandomFamily.of(seed);
        List<RandomFamily.Fact> shuffled = new ArrayList<>(family.facts());
        Collections.shuffle(shuffled, new Random(seed));
        TieSearch search = new TieSearch(family.kin(), family.people(), EVERYTHING);
        TieSearch again = new TieSearch(family.kin(shuffled), family.people(), EVERYTHING);

        for (int official = 0; official < family.persons(); official++) {
            assertThat(again.from(official)).isEqualTo(search.from(official));
        }
    }

    @Property(tries = 100, seed = "20201123")
    void everyTieIsOneFromTheOtherSideByTheInverseWord(@ForAll long seed) {
        RandomFamily family = RandomFamily.of(seed);
        TieSearch search = new TieSearch(family.kin(), family.people(), EVERYTHING);

        Set<String> there = new TreeSet<>();
        Set<String> back = new TreeSet<>();
        for (int official = 0; official < family.persons(); official++) {
            for (Path path : search.from(official)) {
                there.add(NaiveTies.line(path));
                back.add(NaiveTies.line(reversed(path)));
            }
        }

        assertThat(back).isEqualTo(there);
    }

    @Property(tries = 100, seed = "20201123")
    void tiesComeByWordThenRelativeThenTheMostTrustedFirst(@ForAll long seed) {
        RandomFamily family = RandomFamily.of(seed);

        List<Path> ties = new TieSearch(family.kin(), family.people(), EVERYTHING).from(0);

        Map<String, Double> last = new TreeMap<>();
        List<String> relations = new ArrayList<>();
        for (Path path : ties) {
            String relation = "%s %03d".formatted(path.word(), path.target());
            Double before = last.put(relation, path.confidence());
            assertThat(path.confidence()).isLessThanOrEqualTo(before == null ? 1.0 : before);
            if (before == null) {
                relations.add(relation);
            }
        }
        assertThat(relations).isSorted();
    }

    @Property(tries = 100, seed = "20201123")
    void namesTheEdgesItWalks(@ForAll long seed) {
        RandomFamily family = RandomFamily.of(seed);
        var kin = family.kin();

        for (Path path : new TieSearch(kin, family.people(), EVERYTHING).from(0)) {
            for (int i = 0; i < path.slots().length; i++) {
                byte step = (byte) "pcs".indexOf(path.word().charAt(i));
                assertThat(path.slots()[i])
                        .isBetween(kin.rowStart(path.nodes()[i], step), kin.rowEnd(path.nodes()[i], step) - 1);
                assertThat(kin.target(path.slots()[i])).isEqualTo(path.nodes()[i + 1]);
            }
        }
    }

    @Provide
    Arbitrary<ScopeProfile> profiles() {
        List<ScopeProfile> profiles = new ArrayList<>(ScopeProfiles.shipped().all());
        profiles.add(EVERYTHING);
        profiles.add(new ScopeProfile("FULL", "", "", "", ALL_SHORT_WORDS, Set.of("pc", "ppcc", "pcs"), true, false));
        profiles.add(new ScopeProfile("STEP", "", "", "", Set.of("ps", "sc", "psc", "p"), Set.of(), false, true));
        return Arbitraries.of(profiles);
    }

    private static Path reversed(Path path) {
        List<Integer> nodes = new ArrayList<>();
        for (int node : path.nodes()) {
            nodes.add(0, node);
        }
        return new Path(
                nodes.stream().mapToInt(Integer::intValue).toArray(),
                KinWord.inverse(path.word()),
                path.validity(),
                path.confidence(),
                path.placeholders());
    }

    /** All words of one to {@code length} letters but those with cp, which no profile may hold. */
    private static Set<String> allWords(int length) {
        Set<String> words = new TreeSet<>();
        Set<String> longest = Set.of("");
        for (int i = 0; i < length; i++) {
            longest = longest.stream()
                    .flatMap(word -> Set.of(word + "p", word + "c", word + "s").stream())
                    .filter(word -> !word.contains("cp"))
                    .collect(Collectors.toSet());
            words.addAll(longest);
        }
        return words;
    }
}
