package org.kinlens.notify;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What other systems can be told of; the names are fixed for good. */
public enum EventType {
    FINDING_RAISED("org.kinlens.finding.raised.v1"),
    FINDING_WITHDRAWN("org.kinlens.finding.withdrawn.v1"),
    CASE_OPENED("org.kinlens.case.opened.v1"),
    CASE_ASSIGNED("org.kinlens.case.assigned.v1"),
    CASE_OVERDUE("org.kinlens.case.overdue.v1"),
    CASE_CONCLUDED("org.kinlens.case.concluded.v1"),
    REPORT_PUBLISHED("org.kinlens.report.published.v1");

    private final String code;

    EventType(String code) {
        this.code = code;
    }

    /** The {@code type} of the CloudEvent. */
    public String code() {
        return code;
    }

    public static Optional<EventType> of(String code) {
        return Arrays.stream(values()).filter(t -> t.code.equals(code)).findFirst();
    }

    /** All names, for messages. */
    static List<String> codes() {
        return Arrays.stream(values()).map(EventType::code).toList();
    }
}
