package org.kinlens.county;

import java.time.LocalDate;

/** Writes the marriage register, the birth certificates and the rows of adoptive and step-parents. */
final class CivilRegistry {
    static final double MARRIAGES_SINCE_1994 = .9;
    static final double OLDER_MARRIAGES = .03;
    static final double BIRTHS_SINCE_1996 = .6;
    static final double FATHER_NAMED = .95;
    static final double STEP_ROWS = .3;
    private static final double DEATH_NOTED = .4;
    private static final int MARRIAGE_REGISTER = (int) LocalDate.of(1994, 2, 1).toEpochDay();
    private static final int BIRTH_CERTIFICATE = (int) LocalDate.of(1996, 1, 1).toEpochDay();

    private final People people;
    private final Evidence evidence;
    private final Identities identities;
    private final long seed;

    CivilRegistry(People people, Evidence evidence, Identities identities, long seed) {
        this.people = people;
        this.evidence = evidence;
        this.identities = identities;
        this.seed = seed;
    }

    void marriages(Feed feed) {
        for (int m = 0; m < people.marriages; m++) {
            int man = people.husband[m];
            int woman = people.wife[m];
            double share = people.married[m] >= MARRIAGE_REGISTER ? MARRIAGES_SINCE_1994 : OLDER_MARRIAGES;
            if (!evidence.written.get(man) || !evidence.written.get(woman) || Dice.share(seed, m, 51) >= share) {
                continue;
            }
            boolean over = people.ended[m] != People.NEVER;
            boolean noted = over && (people.divorced[m] || Dice.share(seed, m, 52) < DEATH_NOTED);
            evidence.marriageInRow(m);
            feed.row(
                    identities.id(man),
                    identities.id(woman),
                    Feed.date(people.married[m]),
                    noted ? Feed.date(people.ended[m]) : "",
                    noted ? people.divorced[m] ? "DIVORCE" : "DEATH" : "");
        }
    }

    void parents(Feed feed) {
        for (int child = 0; child < people.size; child++) {
            if (people.birth[child] < BIRTH_CERTIFICATE
                    || people.father[child] < 0
                    || !evidence.written.get(child)
                    || Dice.share(seed, child, 53) >= BIRTHS_SINCE_1996) {
                continue;
            }
            int mum = people.mother[child];
            int dad = people.father[child];
            if (evidence.written.get(mum)) {
                evidence.parentInRow(mum, child);
                feed.row(identities.id(mum), identities.id(child), "BIRTH", "", "");
            }
            if (evidence.written.get(dad) && Dice.share(seed, child, 54) < FATHER_NAMED) {
                evidence.parentInRow(dad, child);
                feed.row(identities.id(dad), identities.id(child), "BIRTH", "", "");
            }
        }
        for (int a = 0; a < people.adoptions; a++) {
            feed.row(
                    identities.id(people.adopter[a]),
                    identities.id(people.adopted[a]),
                    "ADOPTIVE",
                    Feed.date(people.adoptedOn[a]),
                    "");
        }
        stepParents(feed);
    }

    private void stepParents(Feed feed) {
        for (int m = 0; m < people.marriages; m++) {
            int woman = people.wife[m];
            int man = people.husband[m];
            if (people.earlierOfWife[m] < 0 || !evidence.written.get(man) || Dice.share(seed, m, 55) >= STEP_ROWS) {
                continue;
            }
            for (int c = people.firstChild[woman]; c >= 0; c = people.nextChild(woman, c)) {
                if (people.father[c] != man
                        && evidence.written.get(c)
                        && people.birth[c] < people.married[m]
                        && people.age(c, people.married[m]) < 18) {
                    feed.row(identities.id(man), identities.id(c), "STEP", Feed.date(people.married[m]), "");
                }
            }
        }
    }
}
