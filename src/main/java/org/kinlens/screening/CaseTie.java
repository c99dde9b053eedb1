package org.kinlens.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinlens.graph.Population;
import org.kinlens.kinship.Path;
import org.kinlens.register.Interval;

/**
 * A tie of someone in a statutory office to a member of an open case, and when it and the office held together.
 *
 * @param office a term that shares a day with the tie
 * @param inProcedure some such day lies between acceptance and confirmation
 * @param afterConfirmation some such span began after confirmation
 * @param adult false if the member may be a minor, who is never named
 */
record CaseTie(
        ScreenedCase found,
        ScopedTie tie,
        Office office,
        boolean inProcedure,
        boolean afterConfirmation,
        boolean adult) {
    private static final int ADULT_YEARS = 18;
    private static final int UNKNOWN_BIRTH = Integer.MAX_VALUE;

    /** By case and official; adults first, then the closest tie, the proven before the declared. */
    private static final Comparator<CaseTie> ORDER = Comparator.<CaseTie, String>comparing(
                    t -> t.found().key())
            .thenComparing(t -> t.tie().official().key())
            .thenComparing(t -> !t.adult())
            .thenComparing(t -> t.tie().word().length())
            .thenComparing(t -> t.tie().declared())
            .thenComparing(t -> t.tie().path(), Path.BEST_FIRST)
            .thenComparing(t -> t.tie().word());

    /** All such ties, in the order in which a finding would name them. */
    static List<CaseTie> of(Facts facts, List<ScopedTie> ties, Population people, LocalDate asOf) {
        Map<String, List<ScreenedCase>> open = TieTable.casesOf(
                facts.cases().values().stream().filter(ScreenedCase::isOpen).toList());
        Map<String, List<Office>> statutory = new HashMap<>();
        List<CaseTie> found = new ArrayList<>();
        for (ScopedTie tie : ties) {
            List<Office> offices = statutory.computeIfAbsent(
                    tie.official().key(), key -> tie.official().statutoryOffices());
            for (ScreenedCase each : open.getOrDefault(tie.person(), List.of())) {
                of(each, tie, offices, isAdult(people, tie.path().target(), asOf))
                        .ifPresent(found::add);
            }
        }
        found.sort(ORDER);
        return found;
    }

    /** The tie as a rule sees it for one case; empty if it and an office hold on no day that matters. */
    static Optional<CaseTie> of(ScreenedCase each, ScopedTie tie, List<Office> offices, boolean adult) {
        Optional<Interval> procedure = each.timeline().procedure();
        Office during = null;
        Office after = null;
        for (Office office : offices) {
            Interval held = office.term().intersect(tie.path().validity()).orElse(null);
            if (held == null) {
                continue;
            }
            if (during == null && procedure.filter(held::overlaps).isPresent()) {
                during = office;
            } else if (after == null && each.timeline().beganAfterConfirmation(held)) {
                after = office;
            }
        }
        Office shown = during == null ? after : during;
        return shown == null
                ? Optional.empty()
                : Optional.of(new CaseTie(each, tie, shown, during != null, after != null, adult));
    }

    /** False if the person may be younger than 18 on the day; someone of unknown age counts as adult. */
    static boolean isAdult(Population people, int node, LocalDate asOf) {
        int birth = people.birthLast(node);
        return birth == UNKNOWN_BIRTH
                || !LocalDate.ofEpochDay(birth).plusYears(ADULT_YEARS).isAfter(asOf);
    }

    /** What a rule file is given; {@code n} is the place in the list and the rank. */
    Map<String, @Nullable Object> parameter(int n) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("n", n);
        row.put("rank", n);
        row.put("caseKey", found.key());
        row.put("official", tie.official().key());
        row.put("named", adult ? tie.person() : null);
        row.put("confidence", tie.path().confidence());
        row.put("declared", tie.declared());
        row.put("tier", office.role().tier());
        row.put("inProcedure", inProcedure);
        row.put("afterConfirmation", afterConfirmation);
        return row;
    }
}
