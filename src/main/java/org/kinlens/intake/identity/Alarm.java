package org.kinlens.intake.identity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Why the records of one person look like those of several. */
public enum Alarm {
    /** More than two records of one source. */
    MANY_OF_ONE_SOURCE,
    /** Years of birth more than one apart. */
    BIRTHS_APART,
    TWO_SEXES,
    TWO_NATIONAL_IDS,
    /** More than six records. */
    LARGE;

    private static final int MOST_OF_ONE_SOURCE = 2;
    private static final int MOST = 6;

    /** @return in the order of this enum; empty if nothing is wrong with these being one person */
    static List<Alarm> of(List<PersonRow> records) {
        Set<Alarm> alarms = EnumSet.noneOf(Alarm.class);
        if (records.size() > MOST) {
            alarms.add(LARGE);
        }
        Map<String, Integer> ofSource = new HashMap<>();
        for (PersonRow a : records) {
            if (ofSource.merge(a.source(), 1, Integer::sum) > MOST_OF_ONE_SOURCE) {
                alarms.add(MANY_OF_ONE_SOURCE);
            }
            for (PersonRow b : records) {
                if (a.birth() != 0 && b.birth() != 0 && Math.abs(a.birthYear() - b.birthYear()) > 1) {
                    alarms.add(BIRTHS_APART);
                }
                if (a.sexStated() && b.sexStated() && a.sex() != b.sex()) {
                    alarms.add(TWO_SEXES);
                }
                if (a.hasNationalId() && b.hasNationalId() && !a.sameNationalId(b)) {
                    alarms.add(TWO_NATIONAL_IDS);
                }
            }
        }
        return new ArrayList<>(alarms);
    }
}
