package org.kinlens.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinlens.store.GraphStore;
import org.kinlens.store.TestStore;

class QuarantineIT {
    private static final String[] PERSONS = {
        "person_id,name,sex,birth_date,source", "P1,王一,1,1950,", "P2,李二,2,1952,", "P3,王三,1,1975,"
    };

    private final GraphStore graph = TestStore.graph();
    private final Loads loads = TestLoads.intoTheSharedStore();

    @TempDir
    Path folder;

    @BeforeEach
    void clear() {
        TestStore.clear();
    }

    @Test
    void holdsBackEveryRowOfAConflictingKey() {
        List<String> list = quarantine(
                new TestFeeds().with("person", "person_id,name", "P1,王一", "P1,王二", "P2,李二", "P2,李二", "P1,王一"));

        assertThat(list).hasSize(3).allMatch(l -> l.contains("CONFLICTING_KEY"));
        assertThat(nodes("Person")).singleElement().asString().contains(":P2");
    }

    @Test
    void doesNotFindAPersonOfConflictingRows() {
        List<String> list = quarantine(new TestFeeds()
                .with("person", "person_id,name", "P1,王一", "P1,王二", "P2,李二")
                .with("marriage", "person_a,person_b", "P1,P2"));

        assertThat(list)
                .filteredOn(l -> l.startsWith("marriage"))
                .singleElement()
                .asString()
                .contains("UNKNOWN_PERSON");
    }

    @Test
    void holdsBackEveryRowOfAParentCycle() {
        List<String> list = quarantine(new TestFeeds()
                .with("person", PERSONS)
                .with("parentage", "parent_id,child_id", "P1,P2", "P2,P1", "P2,P3"));

        assertThat(list).hasSize(2).allMatch(l -> l.contains("PARENT_CYCLE"));
        assertThat(edges("PARENT_OF")).hasSize(1);
    }

    @Test
    void findsAParentCycleWithStoredFacts() {
        load("one", new TestFeeds().with("person", PERSONS).with("parentage", "parent_id,child_id", "P1,P2"));

        List<String> list = quarantine(new TestFeeds().with("parentage", "parent_id,child_id", "P2,P1", "P2,P3"));

        assertThat(list).singleElement().asString().contains("parentage.csv,2,child_id,P1,PARENT_CYCLE");
    }

    @Test
    void holdsBackIdsThatReferToNobody() {
        List<String> list = quarantine(new TestFeeds()
                .with("person", PERSONS)
                .with("marriage", "person_a,person_b", "P1,P9")
                .with("household_member", "household_id,person_id,relation_code", "H9,P1,02")
                .with("case_step", "case_id,step,done_on", "C9,ACCEPT,2022-01-01"));

        assertThat(list)
                .hasSize(3)
                .anyMatch(l -> l.contains("person_b,P9,UNKNOWN_PERSON"))
                .anyMatch(l -> l.contains("household_id,H9,UNKNOWN_HOUSEHOLD"))
                .anyMatch(l -> l.contains("case_id,C9,UNKNOWN_CASE"));
    }

    @Test
    void findsPersonsOfOneOtherSourceAndRefusesThoseOfTwo() {
        List<String> list = quarantine(new TestFeeds()
                .with("person", "person_id,name,source", "P1,王一,A", "P1,王一,B", "P2,李二,A", "P3,王三,B")
                .with("marriage", "person_a,person_b,source", "P2,P3,", "P1,P2,", "P1,P3,B"));

        assertThat(list).singleElement().asString().contains("person_a,P1,AMBIGUOUS_PERSON");
        assertThat(edges("SPOUSE_OF"))
                .hasSize(2)
                .anyMatch(l -> l.contains("A:P2") && l.contains("B:P3"))
                .anyMatch(l -> l.contains("B:P1") && l.contains("B:P3"));
    }

    @Test
    void listsOrphansAndKeepsThemAsPlaceholders() {
        TestFeeds feeds = new TestFeeds()
                .with("person", PERSONS)
                .with("assistance_case", "case_id,program", "C1,TEKUN")
                .with("case_member", "case_id,person_id", "C1,P9", "C9,P1")
                .with("payment", "case_id,month,amount", "C8,2022-01,10");

        List<String> list = quarantine(feeds);
        List<String> again = quarantine(feeds);

        assertThat(again).isEqualTo(list);
        assertThat(list).hasSize(3);
        assertThat(nodes("Person"))
                .filteredOn(l -> l.contains("placeholder=true"))
                .hasSize(1);
        assertThat(nodes("AssistanceCase"))
                .filteredOn(l -> l.contains("placeholder=true"))
                .hasSize(1);
        assertThat(edges("COVERS")).hasSize(1);
    }

    @Test
    void fillsAPlaceholderWhenThePersonComes() {
        TestFeeds feeds = new TestFeeds()
                .with("assistance_case", "case_id,program", "C1,TEKUN")
                .with("case_member", "case_id,person_id", "C1,P9");
        load("one", feeds);
        load("two", new TestFeeds().with("person", "person_id,name", "P9,周九"));

        assertThat(nodes("Person")).singleElement().asString().contains("placeholder=false");
        assertThat(quarantine(feeds)).isEmpty();
    }

    @Test
    void keepsARowWhoseOptionalIdRefersToNobody() {
        List<String> list = quarantine(new TestFeeds()
                .with("person", PERSONS)
                .with("assistance_case", "case_id,program,applicant_id,household_id", "C1,TEKUN,P9,"));

        assertThat(list)
                .singleElement()
                .asString()
                .contains("applicant_id,P9,UNKNOWN_PERSON", "kept without this link");
        assertThat(nodes("AssistanceCase")).hasSize(1);
    }

    @Test
    void warnsOfAChildOlderThanItsParent() throws IOException {
        LoadResult result =
                load("one", new TestFeeds().with("person", PERSONS).with("parentage", "parent_id,child_id", "P3,P1"));

        assertThat(result.quarantine()).isNull();
        assertThat(Files.readString(result.warnings())).contains("CHILD_OLDER_THAN_PARENT");
        assertThat(edges("PARENT_OF")).hasSize(1);
    }

    @Test
    void warnsOfUnlistedDivisionsAndHouseholdsWithoutHead() throws IOException {
        LoadResult result = load(
                "one",
                new TestFeeds()
                        .with("person", "person_id,name,division_code", "P1,王一,990101")
                        .with("household", "household_id", "H1")
                        .with("household_member", "household_id,person_id,relation_code", "H1,P1,20"));

        assertThat(Files.readString(result.warnings()))
                .contains("990101000000,UNLISTED_DIVISION", "HOUSEHOLD_UNRESOLVED");
    }

    @Test
    void losesOneRowOnlyToACellOfAMillionCharacters() {
        List<String> list = quarantine(
                new TestFeeds().with("person", "person_id,name", "P1,王一", "P2," + "x".repeat(1_000_000), "P3,王三"));

        assertThat(list).singleElement().asString().contains("person.csv,3,name,x**,CELL_TOO_LONG");
        assertThat(nodes("Person")).hasSize(2);
    }

    @Test
    void takesAnOrganOfAnyLengthThatACellMayHave() {
        List<String> list = quarantine(new TestFeeds()
                .with("person", PERSONS)
                .with(
                        "position",
                        "person_id,role,organ,division_code",
                        "P1,HANDLER," + "民".repeat(9_000) + ",990101",
                        "P2,HANDLER," + "民".repeat(9_000) + ",990101"));

        assertThat(list).isEmpty();
        assertThat(nodes("Position")).hasSize(1);
        assertThat(edges("HOLDS")).hasSize(2);
    }

    @Test
    void takesAnOldListAway() {
        TestFeeds bad = new TestFeeds().with("person", "person_id,name", "P1,");
        Path list = load("same", bad).quarantine();
        assertThat(list).isEqualTo(folder.resolve("same.quarantine.csv")).exists();

        load("same", new TestFeeds().with("person", "person_id,name", "P1,王一"));

        assertThat(list).doesNotExist();
    }

    @Test
    void writesNothingWhenAFileTurnsOutBrokenFurtherDown() {
        TestFeeds feeds = new TestFeeds().with("person", PERSONS).with("household", "household_id,address", "H1,\"x");

        assertThatExceptionOfType(LoadRefused.class)
                .isThrownBy(() -> load("one", feeds))
                .withMessageContaining("household.csv: cannot be read after line");
        assertThat(GraphHash.lines(graph)).isEmpty();
        assertThat(loads.list()).isEmpty();
    }

    private LoadResult load(String name, TestFeeds feeds) {
        return loads.load(feeds.in(folder.resolve(name)), null, false, progress -> {});
    }

    /** Lines of the list below its header. */
    private List<String> quarantine(TestFeeds feeds) {
        Path list = load("quarantine", feeds).quarantine();
        try {
            return list == null
                    ? List.of()
                    : Files.readAllLines(list).stream().skip(1).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<String> nodes(String label) {
        return GraphHash.lines(graph).stream()
                .filter(l -> l.startsWith("node [" + label + "]"))
                .toList();
    }

    private List<String> edges(String type) {
        return GraphHash.lines(graph).stream()
                .filter(l -> l.startsWith("edge") && l.contains("] " + type + " ["))
                .toList();
    }
}
