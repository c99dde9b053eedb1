package org.kinlens.screening;

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
