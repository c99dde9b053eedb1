package org.kinlens.screening;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinlens.register.DivisionCode;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;
import org.springframework.stereotype.Component;

/** The stored findings, page by page in the order of their due day. */
@Component
public final class Findings {
    private static final CypherFile PAGE = CypherFile.load("screening/finding-page.cypher");
    private static final CypherFile ONE = CypherFile.load("screening/finding.cypher");
    private static final int LARGE_PAGE = 1000;

    private final GraphStore graph;

    Findings(GraphStore graph) {
        this.graph = graph;
    }

    /** @throws IllegalArgumentException if the cursor is not one that was handed out */
    public FindingPage page(FindingQuery query) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        String division = query.division();
        parameters.put("division", division == null || division.isBlank() ? null : DivisionCode.prefixOf(division));
        parameters.put("ruleId", query.ruleId());
        parameters.put("channel", query.channel());
        parameters.put("state", query.state());
        parameters.put("limit", query.limit() + 1);
        Cursor cursor = Cursor.parse(query.cursor());
        parameters.put("afterDue", cursor.dueOn());
        parameters.put("afterId", cursor.id());
        List<Finding> found = graph.list(PAGE, parameters, FindingRows::read);
        boolean more = found.size() > query.limit();
        List<Finding> shown = more ? found.subList(0, query.limit()) : found;
        return new FindingPage(
                shown, more ? Cursor.of(shown.get(shown.size() - 1)).text() : null);
    }

    public Optional<Finding> find(String id) {
        return graph.list(ONE, Map.of("id", id), FindingRows::read).stream().findFirst();
    }

    /** Every finding the query asks for, whatever its limit and cursor. */
    public List<Finding> all(FindingQuery query) {
        List<Finding> all = new ArrayList<>();
        FindingQuery next =
                new FindingQuery(query.division(), query.ruleId(), query.channel(), query.state(), LARGE_PAGE, null);
        while (true) {
            FindingPage page = page(next);
            all.addAll(page.findings());
            if (page.next() == null) {
                return all;
            }
            next = next.after(page.next());
        }
    }

    /** The last row of a page: due day, if any, and id. */
    private record Cursor(
            @Nullable LocalDate dueOn, @Nullable String id) {
        static Cursor of(Finding finding) {
            return new Cursor(finding.dueOn(), finding.id());
        }

        String text() {
            String plain = (dueOn == null ? "" : dueOn) + "|" + id;
            return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
        }

        static Cursor parse(@Nullable String text) {
            if (text == null || text.isBlank()) {
                return new Cursor(null, null);
            }
            try {
                String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
                int bar = plain.indexOf('|');
                String due = plain.substring(0, Math.max(bar, 0));
                return new Cursor(due.isEmpty() ? null : LocalDate.parse(due), plain.substring(bar + 1));
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new IllegalArgumentException(
                        "cursor '%s' is none of ours; leave it out to begin at the first page".formatted(text), e);
            }
        }
    }
}
