package org.kinlens.screening;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinlens.store.Row;
import tools.jackson.databind.json.JsonMapper;

/** Findings as nodes of the graph and back. */
final class FindingRows {
    static final JsonMapper JSON = JsonMapper.builder().build();

    private FindingRows() {}

    static Finding read(Row row) {
        return new Finding(
                row.string("id"),
                row.string("ruleId"),
                row.integer("ruleVersion"),
                Channel.valueOf(row.string("channel")),
                Severity.valueOf(row.string("severity")),
                FindingState.valueOf(row.string("state")),
                row.stringOrNull("caseId"),
                row.stringOrNull("householdId"),
                row.stringOrNull("officialId"),
                row.stringOrNull("personId"),
                row.stringOrNull("tipId"),
                row.stringOrNull("divisionCode"),
                row.dateOrNull("dueOn"),
                row.stringOrNull("dueNote"),
                Objects.requireNonNullElse(row.dateOrNull("firstFoundOn"), LocalDate.EPOCH),
                row.dateOrNull("closedOn"),
                row.stringOrNull("closedReason"),
                row.string("summaryZh"),
                row.string("summaryEn"),
                JSON.readValue(row.string("evidence"), Evidence.class));
    }

    static Map<String, @Nullable Object> write(Finding finding) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", finding.id());
        row.put("ruleId", finding.ruleId());
        row.put("ruleVersion", finding.ruleVersion());
        row.put("channel", finding.channel());
        row.put("severity", finding.severity());
        row.put("state", finding.state());
        row.put("caseId", finding.caseId());
        row.put("householdId", finding.householdId());
        row.put("officialId", finding.officialId());
        row.put("personId", finding.personId());
        row.put("tipId", finding.tipId());
        row.put("divisionCode", finding.divisionCode());
        row.put("dueOn", finding.dueOn());
        row.put("dueNote", finding.dueNote());
        row.put("firstFoundOn", finding.firstFoundOn());
        row.put("closedOn", finding.closedOn());
        row.put("closedReason", finding.closedReason());
        row.put("summaryZh", finding.summaryZh());
        row.put("summaryEn", finding.summaryEn());
        row.put("evidence", JSON.writeValueAsString(finding.evidence()));
        return row;
    }
}
