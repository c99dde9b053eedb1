package org.kinlens.kinship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real families: 3,010 European royals with remarriages and cousin marriages, and the Tang emperors. */
class GenealogyTests {

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "royal92,CIVIL_CODE_1045",
        "royal92,GUYUAN_2022",
        "royal92,RECUSAL",
        "tang,CIVIL_CODE_1045",
        "tang,GUYUAN_2022",
        "tang,RECUSAL"
    })
    void hasExactlyTheTiesOfTheIndependentProgram(String name, String profile) {
        Genealogy genealogy = Genealogy.read(name);

        assertThat(ties(genealogy, profile)).isEqualTo(genealogy.expected(profile));
    }

    @Test
    void orderOfRowsChangesNothing() {
        Genealogy genealogy = Genealogy.read("royal92");
        Genealogy shuffled = Genealogy.shuffled("royal92", new Random(7));
        TieSearch search = search(genealogy, "RECUSAL");
        TieSearch again = search(shuffled, "RECUSAL");

        for (String official : genealogy.officials()) {
            int node = genealogy.people().indexOf(official);
            assertThat(again.from(node)).isEqualTo(search.from(node));
        }
    }

    private static Set<String> ties(Genealogy genealogy, String profile) {
        TieSearch search = search(genealogy, profile);
        Set<String> members = genealogy.caseMembers();
        Set<String> ties = new TreeSet<>();
        for (String official : genealogy.officials()) {
            for (Path path : search.from(genealogy.people().indexOf(official))) {
                String relative = genealogy.people().id(path.target());
                if (members.contains(relative)) {
                    ties.add(String.join(",", official, relative, path.word()));
                }
            }
        }
        return ties;
    }

    private static TieSearch search(Genealogy genealogy, String profile) {
        return new TieSearch(
                genealogy.kin(),
                genealogy.people(),
                ScopeProfiles.shipped().byName(profile).orElseThrow());
    }
}
