package org.kinlens.county;

import java.time.LocalDate;
import java.util.BitSet;
import org.kinlens.register.ParentKind;

/** Who gets a person row, and the rows themselves: the living, the dead who still join living kin, the archived. */
final class PersonRegister {
    private static final int DEAD_YEARS = 30;
    private static final double FORMER_NAME = .01;
    private static final double DISABILITY = .06;

    private PersonRegister() {}

    static void mark(People people, BitSet written, LocalDate asOf) {
        int today = (int) asOf.toEpochDay();
        int since = (int) asOf.minusYears(DEAD_YEARS).toEpochDay();
        for (int i = 0; i < people.size; i++) {
            boolean inCounty = people.left[i] == People.NEVER;
            if (inCounty && people.death[i] > since) {
                written.set(i);
            }
            if (people.present(i, today) && people.father[i] >= 0) {
                written.set(people.father[i]);
                written.set(people.mother[i]);
            }
        }
        for (int a = 0; a < people.adoptions; a++) {
            if (people.adoptedAs[a] == ParentKind.ADOPTIVE) {
                written.set(people.adopter[a]);
                written.set(people.adopted[a]);
            }
        }
    }

    static void write(
            People people,
            BitSet written,
            Villages villages,
            Names names,
            Identities identities,
            LocalDate asOf,
            Feed feed,
            long seed) {
        int today = (int) asOf.toEpochDay();
        for (int i = written.nextSetBit(0); i >= 0; i = written.nextSetBit(i + 1)) {
            boolean disabled = Dice.share(seed, i, 61) < DISABILITY;
            feed.row(
                    identities.id(i),
                    identities.nationalId(i),
                    names.of(people, i),
                    Integer.toString(people.sex[i]),
                    birth(people, i, seed),
                    Feed.date(people.death[i]),
                    villages.code(people.village[i]),
                    identities.phone(i, today),
                    hasFormerName(i, seed) ? names.former(people, i) : "",
                    disabled ? Integer.toString(1 + (int) (Dice.share(seed, i, 63) * 4)) : "",
                    villages.isCommunity(people.village[i]) ? "URBAN" : "RURAL",
                    "");
        }
    }

    static boolean hasFormerName(int person, long seed) {
        return Dice.share(seed, person, 62) < FORMER_NAME;
    }

    /** Birth dates of the old are often known to the month or year only. */
    private static String birth(People people, int person, long seed) {
        String day = Feed.date(people.birth[person]);
        double exactness = Dice.share(seed, person, 64);
        boolean old = people.birthYear[person] < 1930;
        return old && exactness < .2 ? day.substring(0, 4) : old && exactness < .3 ? day.substring(0, 7) : day;
    }
}
