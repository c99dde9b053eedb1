package org.kinlens.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinlens.store.GraphStore;
import org.kinlens.store.TestStore;

class RepeatedLoadsIT {
    private static final String ID = "11010519491231002X";
    private static final String OTHER_ID = "110105194912310054";

    private final GraphStore graph = TestStore.graph();
    private final Loads loads = TestLoads.intoTheSharedStore();

    @TempDir
    Path folder;

    @BeforeEach
    void clear() {
        TestStore.clear();
    }

    @Test
    void replacesTheWholeRowWithItsLinks() {
        TestFeeds village = TestFeeds.village();
        load("one", village);

        load(
                "two",
                new TestFeeds().with("assistance_case", "case_id,household_id,program,applicant_id", "C1,H2,TEKUN,P6"));

        assertThat(lines("node [AssistanceCase]"))
                .containsExactly(
                        "node [AssistanceCase] {caseId=C1, id=:C1, placeholder=false, program=TEKUN, source=}");
        assertThat(lines("edge [AssistanceCase, :C1] OF"))
                .containsExactly("edge [AssistanceCase, :C1] OF [Household, :H2] {}");
        assertThat(lines("edge [AssistanceCase, :C1] IN")).isEmpty();
        assertThat(GraphHash.lines(graph))
                .filteredOn(l -> l.contains("APPLIED_FOR"))
                .containsExactly("edge [Person, :P6] APPLIED_FOR [AssistanceCase, :C1] {}");
        assertThat(lines("edge [AssistanceCase, :C1] COVERS")).hasSize(2);
    }

    @Test
    void keepsRowsOfTwoSourcesApart() {
        load("one", new TestFeeds().with("person", "person_id,name", "P1,王一"));
        load("two", new TestFeeds().with("person", "person_id,name,source", "P1,李一,HUKOU"));

        assertThat(lines("node [Person]")).hasSize(2);
    }

    @Test
    void mergesRecordsOfOneIdentityNumberAndTakesItBack() {
        load("one", new TestFeeds().with("person", "person_id,national_id,name", "P2," + ID + ",王一"));
        load(
                "two",
                new TestFeeds()
                        .with("person", "person_id,national_id,name,source", "P1," + ID.toLowerCase() + ",王一,HUKOU"));
        load("three", new TestFeeds().with("person", "person_id,national_id,name,source", "P3," + ID + ",王一,TAX"));

        assertThat(lines("node [Person]")).hasSize(3).allMatch(l -> l.contains("canonicalId=HUKOU:P1,"));
        assertThat(GraphHash.lines(graph))
                .filteredOn(l -> l.contains("SAME_AS"))
                .hasSize(2);

        load(
                "four",
                new TestFeeds().with("person", "person_id,national_id,name,source", "P1," + OTHER_ID + ",王一,HUKOU"));

        assertThat(lines("node [Person]"))
                .anyMatch(l -> l.contains("id=HUKOU:P1,") && l.contains("canonicalId=HUKOU:P1,"))
                .filteredOn(l -> !l.contains("personId=P1"))
                .hasSize(2)
                .allMatch(l -> l.contains("canonicalId=:P2,"));
        assertThat(GraphHash.lines(graph))
                .filteredOn(l -> l.contains("SAME_AS"))
                .hasSize(1);
    }

    @Test
    void linksSomeoneNamedByIdentityNumberToThePersonWhoHasIt() {
        TestFeeds feeds = TestFeeds.village().and("person", "P8," + OTHER_ID + ",周八,2,,,,,");

        load("one", feeds);

        assertThat(GraphHash.lines(graph))
                .noneMatch(l -> l.contains("nid:"))
                .anyMatch(l -> l.startsWith("edge [Person, :P8] SUPPORTS [Person, :P1]"));
    }

    @Test
    void movesADeclarationToThePersonWhoTurnsOutToHaveTheNumber() {
        TestFeeds declaration = new TestFeeds()
                .with("person", "person_id,name", "P5,王五")
                .with("assistance_case", "case_id,program", "C1,TEKUN")
                .with(
                        "relative_declaration",
                        "official_id,relative_name,relative_national_id,relation_code",
                        "P5,周八," + ID + ",02")
                .with(
                        "support_person",
                        "case_id,person_id,supporter_name,supporter_national_id,relation_code",
                        "C1,P5,周八," + ID + ",20");
        load("one", declaration);
        load("two", new TestFeeds().with("person", "person_id,national_id,name", "P8," + ID + ",周八"));

        load("one", declaration);

        assertThat(GraphHash.lines(graph))
                .filteredOn(l -> l.contains(" DECLARED ") || l.contains(" SUPPORTS "))
                .hasSize(2)
                .anyMatch(l -> l.startsWith("edge [Person, :P5] DECLARED [Person, :P8]"))
                .anyMatch(l -> l.startsWith("edge [Person, :P8] SUPPORTS [Person, :P5]"));
    }

    @Test
    void replacesTheFactsOfAHouseholdThatChanged() {
        load("one", TestFeeds.village());

        load(
                "two",
                new TestFeeds()
                        .with("household_member", "household_id,person_id,relation_code,valid_from", "H1,P4,01,"));

        assertThat(GraphHash.lines(graph)).noneMatch(l -> l.contains("householdId=:H1"));
        assertThat(GraphHash.lines(graph)).anyMatch(l -> l.contains("householdId=:H2"));
    }

    @Test
    void readsTextPackedAndUnpackedIntoTheSameGraph() throws Exception {
        load("plain", TestFeeds.village());
        List<String> expected = GraphHash.lines(graph);
        TestStore.clear();
        Path plain = folder.resolve("plain");
        Path zip = folder.resolve("village.zip");
        try (var out = new java.util.zip.ZipOutputStream(java.nio.file.Files.newOutputStream(zip));
                var files = java.nio.file.Files.list(plain)) {
            for (Path file : files.toList()) {
                out.putNextEntry(new java.util.zip.ZipEntry("village/" + file.getFileName()));
                java.nio.file.Files.copy(file, out);
            }
        }

        loads.load(zip, null, false, progress -> {});

        assertThat(GraphHash.lines(graph)).isEqualTo(expected);
    }

    private void load(String name, TestFeeds feeds) {
        loads.load(feeds.in(folder.resolve(name)), null, false, progress -> {});
    }

    private List<String> lines(String start) {
        return GraphHash.lines(graph).stream().filter(l -> l.startsWith(start)).toList();
    }
}
