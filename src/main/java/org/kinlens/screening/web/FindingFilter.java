package org.kinlens.screening.web;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinlens.register.DivisionCode;
import org.kinlens.screening.Channel;
import org.kinlens.screening.FindingQuery;
import org.kinlens.screening.FindingState;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the reader of the list asks for, as it stands in the address; open findings where nothing is said.
 *
 * @param state null = all states
 */
record FindingFilter(
        @Nullable String division,
        @Nullable String rule,
        @Nullable Channel channel,
        @Nullable FindingState state) {
    static final String ANY_STATE = "ALL";
    private static final int PAGE_ROWS = 50;
    private static final int MIN_DIVISION = 2;
    private static final int MAX_DIVISION = 12;

    /** Reads an address; what it cannot mean is left out rather than refused. */
    static FindingFilter of(
            @Nullable String division, @Nullable String rule, @Nullable String channel, @Nullable String state) {
        return new FindingFilter(
                text(division).map(FindingFilter::code).orElse(null),
                text(rule).orElse(null),
                text(channel).flatMap(name -> constant(Channel.class, name)).orElse(null),
                ANY_STATE.equals(state)
                        ? null
                        : text(state)
                                .flatMap(name -> constant(FindingState.class, name))
                                .orElse(FindingState.OPEN));
    }

    /** The picker fills in "330102000000 name": the code counts. */
    private static @Nullable String code(String division) {
        String digits = division.split("\\s", 2)[0];
        boolean fits = digits.length() >= MIN_DIVISION
                && digits.length() <= MAX_DIVISION
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return fits ? digits : null;
    }

    private static Optional<String> text(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    FindingQuery query(@Nullable String cursor) {
        return new FindingQuery(division, rule, channel, state, PAGE_ROWS, cursor);
    }

    /** What the codes of the division asked for begin with; null for all. */
    @Nullable
    String divisionPrefix() {
        return division == null ? null : DivisionCode.prefixOf(division);
    }

    /** True if more is asked for than the state. */
    public boolean isNarrow() {
        return division != null || rule != null || channel != null;
    }

    boolean matches(FindingCounts.Line line, boolean anyRule, boolean anyState) {
        return (anyRule || rule == null || rule.equals(line.ruleId()))
                && (channel == null || channel == line.channel())
                && (anyState || state == null || state == line.state());
    }

    public String stateName() {
        return state == null ? ANY_STATE : state.name();
    }

    FindingFilter withState(@Nullable FindingState other) {
        return new FindingFilter(division, rule, channel, other);
    }

    /** Address of the list with this filter. */
    String url(@Nullable String cursor) {
        UriComponentsBuilder url = UriComponentsBuilder.fromPath("/");
        if (division != null) {
            url.queryParam("division", division);
        }
        if (rule != null) {
            url.queryParam("rule", "{rule}");
        }
        if (channel != null) {
            url.queryParam("channel", channel);
        }
        if (state != FindingState.OPEN) {
            url.queryParam("state", stateName());
        }
        if (cursor != null) {
            url.queryParam("cursor", cursor);
        }
        return rule == null
                ? url.build().toUriString()
                : url.encode().buildAndExpand(Map.of("rule", rule)).toUriString();
    }
}
