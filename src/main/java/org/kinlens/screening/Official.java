package org.kinlens.screening;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.kinlens.register.Interval;
import org.kinlens.register.Role;

/**
 * Someone who holds or held a position, or did a step of a case.
 *
 * @param key canonical id
 * @param node node of the kin graph
 * @param offices terms of office, by role, division and start
 * @param actor true if the person did a step of a case
 */
record Official(String key, int node, List<Office> offices, boolean actor) {
    /** Terms for which ties are looked at; someone without a position on record has one without bounds. */
    List<Interval> terms() {
        return offices.isEmpty()
                ? List.of(Interval.ALWAYS)
                : offices.stream().map(Office::term).toList();
    }

    /** Terms in a role that the law names (57号 §11). */
    List<Office> statutoryOffices() {
        return offices.stream().filter(o -> o.role().tier() == Role.Tier.T1).toList();
    }

    /** True if some term holds on the day. */
    boolean inOffice(LocalDate day) {
        return offices.stream().anyMatch(office -> office.term().contains(day));
    }

    /** The division of the office held on the day or, if none, of the last one begun; empty if there is none. */
    String division(LocalDate day) {
        return offices.stream()
                .filter(office -> !office.division().isEmpty())
                .min(Comparator.<Office, Boolean>comparing(
                                office -> !office.term().contains(day))
                        .thenComparing(office -> office.term().from(), Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(Office::division))
                .map(Office::division)
                .orElse("");
    }

    /** Roles and, for who did a step, {@code ACTOR}; sorted and joined by {@code ;}. */
    String roles() {
        TreeSet<String> names = new TreeSet<>();
        offices.forEach(office -> names.add(office.role().name()));
        if (actor) {
            names.add("ACTOR");
        }
        return String.join(";", names);
    }
}
