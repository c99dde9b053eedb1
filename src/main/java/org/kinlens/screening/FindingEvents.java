package org.kinlens.screening;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kinlens.store.Vault;

/** What subscribers are told of findings: ids, rule, area, due day and a link; no names, nothing of tips. */
final class FindingEvents {
    static final String RAISED = "org.kinlens.finding.raised.v1";
    static final String WITHDRAWN = "org.kinlens.finding.withdrawn.v1";

    private FindingEvents() {}

    /**
     * Rows for the outbox, by finding id. Ids come from run and finding, so that a transaction tried again writes the
     * same events.
     */
    static List<Map<String, Object>> rows(List<Change> changes, String screeningId, Instant now, Vault vault) {
        return changes.stream()
                .filter(change -> !change.tipDesk())
                .sorted((a, b) -> a.finding().id().compareTo(b.finding().id()))
                .map(change -> row(change, screeningId, now, vault))
                .toList();
    }

    private static Map<String, Object> row(Change change, String screeningId, Instant now, Vault vault) {
        String findingId = change.finding().id();
        Map<String, Object> row = new HashMap<>();
        row.put(
                "id",
                vault.hash("event", screeningId + "|" + change.type() + "|" + findingId)
                        .substring(0, 32));
        row.put("type", change.type());
        row.put("subject", findingId);
        row.put("time", now);
        row.put("data", FindingRows.JSON.writeValueAsString(data(change)));
        return row;
    }

    private static Map<String, @Nullable Object> data(Change change) {
        Finding finding = change.finding();
        Map<String, @Nullable Object> data = new TreeMap<>();
        data.put("findingId", finding.id());
        data.put("ruleId", finding.ruleId());
        data.put("ruleVersion", finding.ruleVersion());
        data.put("channel", finding.channel().name());
        data.put("severity", finding.severity().name());
        data.put("divisionCode", finding.divisionCode());
        data.put("caseId", finding.caseId());
        data.put("dueOn", finding.dueOn() == null ? null : finding.dueOn().toString());
        data.put("link", "/findings/" + finding.id());
        if (change.type().equals(WITHDRAWN)) {
            data.put("reason", finding.closedReason());
        }
        return data;
    }

    /** A finding that was raised or withdrawn. */
    record Change(Finding finding, String type, boolean tipDesk) {}
}
