package org.kinlens.screening.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinlens.access.NameMask;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;
import org.kinlens.store.Row;
import org.springframework.stereotype.Component;

/** The case and household behind a finding. */
@Component
final class CaseCards {
    private static final CypherFile CARD = CypherFile.load("screening/web/case-card.cypher");

    private final GraphStore graph;

    CaseCards(GraphStore graph) {
        this.graph = graph;
    }

    Optional<CaseCard> find(@Nullable String caseId) {
        return caseId == null
                ? Optional.empty()
                : graph.list(CARD, Map.of("caseId", caseId), CaseCards::read).stream()
                        .findFirst();
    }

    private static CaseCard read(Row row) {
        List<Member> members = row.rows("members").stream()
                .map(member -> new Member(
                        member.string("id"), NameMask.mask(member.stringOrNull("name")), member.bool("insured")))
                .toList();
        return new CaseCard(
                row.string("caseId"),
                row.stringOrNull("program"),
                row.stringOrNull("householdId"),
                row.stringOrNull("divisionCode"),
                row.stringOrNull("divisionName"),
                row.dateOrNull("appliedOn"),
                row.dateOrNull("acceptedOn"),
                row.dateOrNull("confirmedOn"),
                row.dateOrNull("endedOn"),
                row.has("monthlyAmount") ? BigDecimal.valueOf(row.decimal("monthlyAmount")) : null,
                members);
    }

    /**
     * One case.
     *
     * @param monthlyAmount yuan a month
     */
    record CaseCard(
            String caseId,
            @Nullable String program,
            @Nullable String householdId,
            @Nullable String divisionCode,
            @Nullable String divisionName,
            @Nullable LocalDate appliedOn,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate confirmedOn,
            @Nullable LocalDate endedOn,
            @Nullable BigDecimal monthlyAmount,
            List<Member> members) {}

    /**
     * A person the case covers.
     *
     * @param name masked
     * @param insured false for one who counts as family but receives nothing
     */
    record Member(String id, String name, boolean insured) {}
}
