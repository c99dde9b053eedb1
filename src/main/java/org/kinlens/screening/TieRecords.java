package org.kinlens.screening;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinlens.graph.Population;
import org.kinlens.kinship.KinTerms;
import org.kinlens.kinship.Path;
import org.kinlens.kinship.ScopeProfiles;
import org.kinlens.screening.TieTable.TieRow;

/** Ties as they leave a run: lines of {@code ties.csv} and relationships of the graph. */
final class TieRecords {
    static final List<String> HEADER = List.of(
            "official_id",
            "person_id",
            "word",
            "up",
            "down",
            "marriages",
            "profiles",
            "term_zh",
            "term_en",
            "valid_from",
            "valid_to",
            "confidence",
            "state",
            "path",
            "roles");

    private static final int DECIMALS = 4;
    private static final Comparator<List<String>> BY_KEY = Comparator.<List<String>, String>comparing(r -> r.get(0))
            .thenComparing(r -> r.get(1))
            .thenComparing(r -> r.get(2));

    private final Population people;
    private final KinTerms terms = KinTerms.shipped();
    private final Map<String, List<String>> holding = new HashMap<>();

    TieRecords(Population people) {
        this.people = people;
    }

    /** Lines of the file, by official, person and word. */
    List<List<String>> lines(List<TieRow> rows) {
        return rows.stream().map(this::line).sorted(BY_KEY).toList();
    }

    private List<String> line(TieRow row) {
        ScopedTie tie = row.best();
        Path path = tie.path();
        String word = tie.word();
        return List.of(
                people.id(path.official()),
                people.id(path.target()),
                word,
                count(word, 'p'),
                count(word, 'c'),
                count(word, 's'),
                String.join(";", profiles(word)),
                tie.declared() ? terms.zh(word) : terms.zh(path, people),
                tie.declared() ? terms.en(word) : terms.en(path, people),
                Objects.toString(path.validity().from(), ""),
                Objects.toString(path.validity().to(), ""),
                decimal(path.confidence()),
                row.state().name(),
                String.join(">", pathIds(path)),
                tie.official().roles());
    }

    /** Relationships for the graph: one for each official, person, word and span of days. */
    List<Map<String, Object>> relationships(List<TieRow> rows, String profile) {
        List<Map<String, Object>> relationships = new ArrayList<>();
        for (TieRow row : rows) {
            for (ScopedTie tie : row.byInterval()) {
                relationships.add(Map.of(
                        "official", tie.official().key(),
                        "person", tie.person(),
                        "tie", properties(tie, row.state(), profile)));
            }
        }
        return relationships;
    }

    private Map<String, @Nullable Object> properties(ScopedTie tie, TieState state, String profile) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("word", tie.word());
        properties.put("profiles", profiles(tie.word()));
        properties.put("from", tie.path().validity().from());
        properties.put("to", tie.path().validity().to());
        properties.put("confidence", tie.path().confidence());
        properties.put("pathIds", pathIds(tie.path()));
        properties.put("profile", profile);
        properties.put("state", state);
        properties.put("declared", tie.declared());
        properties.put("termZh", tie.declared() ? terms.zh(tie.word()) : terms.zh(tie.path(), people));
        properties.put("termEn", tie.declared() ? terms.en(tie.word()) : terms.en(tie.path(), people));
        return properties;
    }

    private List<String> profiles(String word) {
        return holding.computeIfAbsent(word, ScopeProfiles.shipped()::holding);
    }

    private List<String> pathIds(Path path) {
        return Arrays.stream(path.nodes()).mapToObj(people::id).toList();
    }

    private static String count(String word, char step) {
        return String.valueOf(word.chars().filter(c -> c == step).count());
    }

    private static String decimal(double confidence) {
        BigDecimal rounded = BigDecimal.valueOf(confidence)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.toPlainString();
    }
}
