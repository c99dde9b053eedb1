package org.kinlens.screening;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a finding rests on.
 *
 * @param path the tie, hop by hop from the official to the member; empty where the finding needs none
 * @param facts filings, visits, terms of office, further members
 */
public record Evidence(List<Hop> path, List<Fact> facts) {
    /** Nothing to show. */
    public static final Evidence NONE = new Evidence(List.of(), List.of());

    public Evidence {
        path = List.copyOf(path);
        facts = List.copyOf(facts);
    }

    /**
     * One step between two persons, as a source row states it.
     *
     * @param fromId printed id of the person stepped from
     * @param toId printed id of the person stepped to
     * @param step {@code p} to a parent, {@code c} to a child, {@code s} to a spouse, {@code d} as declared
     * @param from first day of the fact, or null
     * @param to first day after it, or null
     * @param feed feed that states it
     * @param source system the row came from; empty = the default one
     */
    public record Hop(
            String fromId,
            String toId,
            char step,
            String termZh,
            String termEn,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            double confidence,
            String feed,
            String source) {}

    /**
     * One more fact.
     *
     * @param kind FILING, VISIT, OFFICE, CASE, MEMBER or TIP
     * @param labelKey key of its text in the message files, for example {@code evidence.filing}
     * @param from day of the fact or first day of its span, or null
     * @param to first day after the span, or null
     * @param ref printed id of what it is about, or null
     */
    public record Fact(
            String kind,
            String labelKey,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String ref) {}
}
