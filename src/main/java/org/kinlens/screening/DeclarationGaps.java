package org.kinlens.screening;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinlens.register.DivisionCode;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;
import org.kinlens.store.Row;
import org.springframework.stereotype.Component;

/** Where declarations and data differ, as the last stored run found it. */
@Component
public final class DeclarationGaps {
    private static final CypherFile PAGE = CypherFile.load("screening/gap-page.cypher");
    private static final CypherFile OF_OFFICIAL = CypherFile.load("screening/gaps-of-official.cypher");
    private static final CypherFile COUNTS = CypherFile.load("screening/gap-counts.cypher");

    private final GraphStore graph;

    DeclarationGaps(GraphStore graph) {
        this.graph = graph;
    }

    /**
     * One page, by division and official.
     *
     * @param division code of a division, with all below it; null for all
     * @param kind one of the lists; null for all
     * @param cursor as handed out with the page before, or null
     * @throws IllegalArgumentException if the cursor is not one that was handed out
     */
    public Page page(
            @Nullable String division, DeclarationGap.@Nullable Kind kind, int limit, @Nullable String cursor) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("division", prefix(division));
        parameters.put("kind", kind);
        parameters.put("after", after(cursor));
        parameters.put("limit", limit + 1);
        List<DeclarationGap> found = graph.list(PAGE, parameters, DeclarationGaps::read);
        boolean more = found.size() > limit;
        List<DeclarationGap> shown = more ? found.subList(0, limit) : found;
        return new Page(shown, more ? cursor(shown.get(limit - 1)) : null);
    }

    /** All of one official, by kind and relative. */
    public List<DeclarationGap> ofOfficial(String official) {
        return graph.list(OF_OFFICIAL, Map.of("official", official), DeclarationGaps::read);
    }

    /** Rows by township and kind; the township is empty where the division is unknown. */
    public List<Count> counts(@Nullable String division) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("division", prefix(division));
        return graph.list(
                COUNTS,
                parameters,
                row -> new Count(
                        row.string("township"),
                        DeclarationGap.Kind.valueOf(row.string("kind")),
                        row.longInteger("rows"),
                        row.longInteger("officials"),
                        row.longInteger("silent")));
    }

    private static @Nullable String prefix(@Nullable String division) {
        return division == null || division.isBlank() ? null : DivisionCode.prefixOf(division);
    }

    private static String cursor(DeclarationGap last) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(last.key().getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String after(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return null;
        }
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "cursor '%s' is none of ours; leave it out to begin at the first page".formatted(cursor), e);
        }
    }

    private static DeclarationGap read(Row row) {
        return new DeclarationGap(
                row.string("key"),
                DeclarationGap.Kind.valueOf(row.string("kind")),
                DeclarationGap.Reason.valueOf(row.string("reason")),
                row.string("official"),
                row.string("officialId"),
                row.string("officialRef"),
                row.string("relative"),
                row.stringOrNull("relativeId"),
                row.bool("minor"),
                row.stringOr("word", ""),
                row.stringOr("termZh", ""),
                row.stringOr("termEn", ""),
                row.stringOrNull("relationCode"),
                row.dateOrNull("declaredOn"),
                row.has("confidence") ? row.decimal("confidence") : null,
                row.dateOrNull("from"),
                row.dateOrNull("to"),
                row.stringOr("divisionCode", ""),
                row.bool("inOffice"),
                row.strings("cases"));
    }

    /** A gap as a node of the graph. */
    static Map<String, @Nullable Object> write(DeclarationGap gap) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("key", gap.key());
        row.put("kind", gap.kind());
        row.put("reason", gap.reason());
        row.put("official", gap.official());
        row.put("officialId", gap.officialId());
        row.put("officialRef", gap.officialRef());
        row.put("relative", gap.relative());
        row.put("relativeId", gap.relativeId());
        row.put("minor", gap.minor());
        row.put("word", gap.word());
        row.put("termZh", gap.termZh());
        row.put("termEn", gap.termEn());
        row.put("relationCode", gap.relationCode());
        row.put("declaredOn", gap.declaredOn());
        row.put("confidence", gap.confidence());
        row.put("from", gap.from());
        row.put("to", gap.to());
        row.put("divisionCode", gap.divisionCode());
        row.put("inOffice", gap.inOffice());
        row.put("cases", gap.cases());
        return row;
    }

    /**
     * Some rows of the lists.
     *
     * @param next cursor of the next page, null on the last one
     */
    public record Page(List<DeclarationGap> rows, @Nullable String next) {
        public Page {
            rows = List.copyOf(Objects.requireNonNull(rows));
        }
    }

    /**
     * Rows of one list in one township.
     *
     * @param township 12 digits; empty if unknown
     * @param officials whom they are about
     * @param silent of them, those who have declared nobody at all
     */
    public record Count(String township, DeclarationGap.Kind kind, long rows, long officials, long silent) {}
}
