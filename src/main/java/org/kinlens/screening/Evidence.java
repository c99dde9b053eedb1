package org.kinlens.screening;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a finding rests on.
 *
 * @param path the tie, hop by hop from the official to the member; empty where the finding needs none
 * @param facts filings, visits, terms of office, further members
 * @param tie what the path makes of the two, or null where the finding needs no tie
 * @param others further paths between the same two, the best first, at most {@link #MAX_OTHERS}
 */
public record Evidence(
        List<Hop> path, List<Fact> facts, @Nullable Tie tie, List<OtherPath> others) {
    /** With the shown path five in all: more explain nothing. */
    public static final int MAX_OTHERS = 4;

    /** Nothing to show. */
    public static final Evidence NONE = new Evidence(List.of(), List.of(), null, List.of());

    public Evidence {
        path = List.copyOf(path);
        facts = List.copyOf(facts);
        others = orNone(others);
    }

    /** Findings stored by an earlier version lack lists that came later. */
    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /**
     * One step between two persons: a fact, with every record that states it.
     *
     * @param fromId printed id of the person stepped from
     * @param toId printed id of the person stepped to
     * @param step {@code p} to a parent, {@code c} to a child, {@code s} to a spouse, {@code d} as declared
     * @param from first day of the fact, or null
     * @param to first day after it, or null
     * @param confidence of the fact, 0..1: {@code 1 - Π(1 - c)} over its sources
     * @param feed feed of the most trusted source
     * @param source system of the most trusted source; empty = the default one
     * @param kind {@code BIRTH}, {@code ADOPTIVE}, {@code STEP_RAISED}, {@code STEP} or {@code UNKNOWN} of a parent,
     *     else null
     * @param sources every record that states the fact, the most trusted first
     * @param papers what would settle the fact, the surest first
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
            String source,
            @Nullable String kind,
            List<Source> sources,
            List<Paper> papers) {
        public Hop {
            sources = orNone(sources);
            papers = orNone(papers);
        }
    }

    /**
     * One record that states a fact.
     *
     * @param feed feed it came in
     * @param source system it came from; empty = the default one
     * @param asOf day as of which the source says so, or null
     * @param from first day of the fact by this record, or null
     * @param to first day after it by this record, or null
     * @param endReason how a marriage ended, or null
     * @param confidence 0..1
     * @param kind kind of parent by this record, or null
     * @param code relation code that was read, or null
     * @param derived true if it took more than one row of the register to read it
     * @param question id of the question to the township that is open about it, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Source(
            String feed,
            String source,
            @Nullable LocalDate asOf,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String endReason,
            double confidence,
            @Nullable String kind,
            @Nullable String code,
            boolean derived,
            @Nullable String question) {}

    /**
     * What a path makes of the two persons at its ends.
     *
     * @param word relation word from the official outwards
     * @param termZh what the official calls the member
     * @param termEn the same in English
     * @param backZh what the member calls the official
     * @param backEn the same in English
     * @param from first day on which every hop holds, or null
     * @param to first day on which one no longer does, or null
     * @param confidence of the path, 0..1
     * @param declared true if nothing but the official's own declaration tells of it
     * @param weakest number of the hop least to be trusted, from 1
     * @param placeholders persons on it of whom only the existence is known
     * @param marks what the reader must know of it
     * @param profile scope profile of the run
     * @param asOf the day that the run took as today
     */
    public record Tie(
            String word,
            String termZh,
            String termEn,
            String backZh,
            String backEn,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            double confidence,
            boolean declared,
            int weakest,
            int placeholders,
            List<Mark> marks,
            String profile,
            LocalDate asOf) {
        public Tie {
            marks = List.copyOf(marks);
        }
    }

    /** One more path between the same two. */
    public record OtherPath(Tie tie, List<Hop> hops) {
        public OtherPath {
            hops = List.copyOf(hops);
        }
    }

    /** What must be known of a tie besides its term. */
    public enum Mark {
        /** A pair of siblings on it have one common parent and another one each. */
        HALF,
        /** Of a pair of siblings on it only one common parent is on record. */
        HALF_POSSIBLE,
        /** It leads over an adoption. */
        ADOPTIVE,
        /** It leads over a step-parent who raised the child. */
        STEP_RAISED,
        /** It leads over a step-parent without more. */
        STEP,
        /** It leads over a marriage that death ended; whether affinity ends with it no law settles. */
        WIDOWED
    }

    /** A paper that would settle a hop. */
    public enum Paper {
        /** The township's answer to the question that is open about it. */
        TOWNSHIP_ANSWER,
        /** Certificate of the marriage, or an extract of the marriage register. */
        MARRIAGE_RECORD,
        /** Medical certificate of birth (since 1996). */
        BIRTH_CERTIFICATE,
        /** Certificate of adoption. */
        ADOPTION_CERTIFICATE,
        /** Page of the household register, or of its archive. */
        HOUSEHOLD_PAGE,
        /** The official's own declaration of relatives. */
        OFFICIAL_DECLARATION
    }

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
