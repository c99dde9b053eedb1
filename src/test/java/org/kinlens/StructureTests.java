package org.kinlens;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StructureTests {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.kinlens");
    private static final Path MAIN = Path.of("src/main/java");
    private static final int MAX_FILE_LINES = 400;
    private static final Pattern CYPHER = Pattern.compile("\\b(MATCH|MERGE) \\(");

    @Test
    @DisplayName("Only the store talks to Neo4j")
    void onlyTheStoreTalksToNeo4j() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.kinlens.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.neo4j.driver..",
                        "org.neo4j.graphdb..",
                        "org.neo4j.dbms..",
                        "org.neo4j.configuration..",
                        "ac.simons.neo4j..")
                .check(CLASSES);
    }

    @Test
    @DisplayName("Only web packages and access see Spring MVC")
    void onlyWebPackagesSeeSpringMvc() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.kinlens..web..", "org.kinlens.access..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.web..", "jakarta.servlet..")
                .check(CLASSES);
    }

    @Test
    @DisplayName("The graph knows the JDK, JGraphT and nothing else")
    void theGraphKnowsNoFramework() {
        classes()
                .that()
                .resideInAPackage("org.kinlens.graph..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.kinlens.graph..",
                        "org.jgrapht..",
                        "org.jspecify.annotations..",
                        "org.springframework.modulith..")
                .check(CLASSES);
    }

    @Test
    @DisplayName("Queries are files, never strings")
    void queriesAreFiles() throws IOException {
        assertThat(sources().filter(file -> CYPHER.matcher(read(file)).find())).isEmpty();
    }

    @Test
    @DisplayName("No file is longer than the house cap")
    void filesStayShort() throws IOException {
        assertThat(sources().filter(file -> read(file).lines().count() > MAX_FILE_LINES))
                .isEmpty();
    }

    @Test
    @DisplayName("Every package is null-marked")
    void everyPackageIsNullMarked() throws IOException {
        List<Path> folders = sources().map(Path::getParent).distinct().toList();

        assertThat(folders)
                .allSatisfy(folder ->
                        assertThat(read(folder.resolve("package-info.java"))).contains("@NullMarked"));
    }

    private static Stream<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
