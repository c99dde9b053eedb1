package org.kinlens.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinlens.graph.KinGraph;
import org.kinlens.graph.Population;
import org.kinlens.kinship.ScopeProfile;
import org.kinlens.kinship.ScopeProfiles;

/** Father F and mother M of O and B; O's adopted child A and a stepchild T; O was married to X, then to S. */
class KinMapTests {
    private static final ScopeProfile CIVIL_CODE =
            ScopeProfiles.shipped().byName("CIVIL_CODE_1045").orElseThrow();
    private static final Set<String> OFFICIALS = Set.of("O");
    private static final Set<String> MEMBERS = Set.of("O", "B", "A", "T", "S", "X", "civil:S1");

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        write("generated", "regime,living,counties,seed,as_of", "ALL,5,1,1,2026-06-30");
        write(
                "kin_parents",
                "parent_id,child_id,kind,valid_from,shown_by",
                "F,O,BIRTH,,household_member",
                "F,B,BIRTH,,",
                "M,O,BIRTH,,",
                "M,B,BIRTH,,parentage",
                "O,A,ADOPTIVE,2001-05-01,parentage",
                "O,T,STEP,2004-05-01,parentage");
        write(
                "kin_spouses",
                "person_a,person_b,married_on,ended_on,end_reason,shown_by",
                "O,X,1990-01-01,1999-01-01,DIVORCE,",
                "O,S,2004-05-01,,,marriage");
        write("same", "person_a,person_b,judged_by,differs", ":B,civil:R1,LINKAGE,", ":A,civil:R2,NATIONAL_ID,");
    }

    @Test
    void trueTiesGoByTheWholeFamilyWithoutStepparents() {
        assertThat(KinMap.of(TruthFiles.read(folder), fact -> true, MEMBERS).ties(CIVIL_CODE, OFFICIALS, MEMBERS, 0))
                .containsExactlyInAnyOrder(
                        new Tie("O", "B", "pc"),
                        new Tie("O", "A", "c"),
                        new Tie("O", "S", "s"),
                        new Tie("O", "X", "s"));
    }

    @Test
    void documentedTiesNeedEveryFactShown() {
        assertThat(KinMap.of(TruthFiles.read(folder), TruthFiles.Fact::shown, MEMBERS)
                        .ties(CIVIL_CODE, OFFICIALS, MEMBERS, 0))
                .containsExactlyInAnyOrder(new Tie("O", "A", "c"), new Tie("O", "S", "s"));
    }

    @Test
    void recordsAreTracedToTheTruePerson() {
        TruthFiles truth = TruthFiles.read(folder.resolve("..").resolve(folder.getFileName()));

        assertThat(truth.regime()).isEqualTo("ALL");
        assertThat(truth.personOf("civil:R1")).isEqualTo("B");
        assertThat(truth.personOf(":B")).isEqualTo("B");
        assertThat(truth.personOf("civil:S1")).isEqualTo("civil:S1");
        assertThat(truth.linked()).containsExactly(Pair.of(":B", "civil:R1"));
        assertThat(truth.sharesNationalId(Pair.of("civil:R2", ":A"))).isTrue();
    }

    @Test
    void aNodeOfTwoMergedPersonsTiesBothAndUnsureTiesDoNotCount() {
        Population.Builder people = Population.builder();
        for (String id : new String[] {"0", "1", "2"}) {
            people.add(id, (byte) 0, Integer.MIN_VALUE, Integer.MAX_VALUE, KinGraph.OPEN_END, "", false, false);
        }
        KinGraph.Builder kin = KinGraph.builder(3);
        kin.parent(0, 1, KinGraph.UNKNOWN, KinGraph.OPEN_START, KinGraph.OPEN_END, .95f);
        kin.parent(0, 2, KinGraph.UNKNOWN, KinGraph.OPEN_START, KinGraph.OPEN_END, .4f);
        KinMap product = new KinMap(
                people.build(), kin.build(), Map.of("O", Set.of(0), "A", Set.of(1), "B", Set.of(1), "T", Set.of(2)));

        assertThat(product.ties(CIVIL_CODE, OFFICIALS, MEMBERS, TieScore.TRUSTED))
                .containsExactlyInAnyOrder(new Tie("O", "A", "c"), new Tie("O", "B", "c"));
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Files.delete(folder.resolve("same.csv"));

        assertThatThrownBy(() -> TruthFiles.read(folder))
                .isInstanceOf(EvaluationRefused.class)
                .hasMessageContaining("same.csv");
    }

    private void write(String name, String... lines) throws IOException {
        Files.write(folder.resolve(name + ".csv"), java.util.List.of(lines));
    }
}
