package org.kinlens.screening;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinlens.register.Interval;
import org.kinlens.register.Role;

/**
 * One term of office: a role in a division, without a break.
 *
 * @param division 12 digits
 * @param term first day in office to the day after the last
 */
record Office(Role role, String division, Interval term) {
    /** Between two elections an office may be empty for a month without a new term beginning. */
    static final int SAME_TERM_GAP_DAYS = 31;

    private static final Comparator<Interval> BY_START = Comparator.comparing(
                    Interval::from, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Interval::to, Comparator.nullsLast(Comparator.naturalOrder()));

    /** True if it had ended on the day. */
    boolean endedBy(LocalDate day) {
        LocalDate end = term.to();
        return end != null && !end.isAfter(day);
    }

    /** Joins rows of one role and division that follow each other within {@link #SAME_TERM_GAP_DAYS}. */
    static List<Office> terms(Collection<Office> rows) {
        Map<String, List<Office>> same = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.role() + "|" + row.division(), TreeMap::new, Collectors.toList()));
        List<Office> terms = new ArrayList<>();
        for (List<Office> group : same.values()) {
            for (Interval term :
                    joined(group.stream().map(Office::term).sorted(BY_START).toList())) {
                terms.add(new Office(group.get(0).role(), group.get(0).division(), term));
            }
        }
        return terms;
    }

    private static List<Interval> joined(List<Interval> sorted) {
        List<Interval> joined = new ArrayList<>();
        for (Interval next : sorted) {
            int last = joined.size() - 1;
            if (last >= 0 && follows(joined.get(last), next)) {
                Interval before = joined.get(last);
                joined.set(last, new Interval(before.from(), later(before.to(), next.to())));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static boolean follows(Interval before, Interval next) {
        LocalDate end = before.to();
        LocalDate start = next.from();
        return end == null || start == null || ChronoUnit.DAYS.between(end, start) <= SAME_TERM_GAP_DAYS;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || b == null ? null : a.isAfter(b) ? a : b;
    }
}
