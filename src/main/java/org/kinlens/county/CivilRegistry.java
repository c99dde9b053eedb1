package org.kinlens.county;

import java.time.LocalDate;
import org.kinlens.register.ParentKind;

/** Writes the marriage register, the birth certificates and the rows of adoptive and step-parents. */
final class CivilRegistry {
    private static final int MARRIAGE_REGISTER = (int) LocalDate.of(1994, 2, 1).toEpochDay();
    private static final int BIRTH_CERTIFICATE = (int) LocalDate.of(1996, 1, 1).toEpochDay();

    private final People people;
    private final Evidence evidence;
    private final Identities identities;
    private final Regime regime;
    private final long seed;

    CivilRegistry(People people, Evidence evidence, Identities identities, Regime regime, long seed) {
        this.people = people;
        this.evidence = evidence;
        this.identities = identities;
        this.regime = regime;
        this.seed = seed;
    }

    void marriages(Feed feed) {
        for (int m = 0; m < people.marriages; m++) {
            int man = people.husband[m];
            int woman = people.wife[m];
            double draw = Dice.share(seed, m, 51);
            boolean recent = people.married[m] >= MARRIAGE_REGISTER;
            if (!evidence.written.get(man) || !evidence.written.get(woman) || draw >= Rates.MARRIAGES_REGISTERED) {
                continue;
            }
            boolean always = recent || draw < Rates.OLDER_MARRIAGES;
            evidence.marriage(m, always ? Evidence.ROW : Evidence.OLDER_ROW);
            if (!always && !regime.hasOlderMarriages()) {
                continue;
            }
            boolean over = people.ended[m] != People.NEVER;
            boolean noted = over && (people.divorced[m] || Dice.share(seed, m, 52) < Rates.DEATH_NOTED);
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
                    || Dice.share(seed, child, 53) >= Rates.BIRTHS_CERTIFIED) {
                continue;
            }
            birth(feed, people.mother[child], child, true);
            birth(feed, people.father[child], child, Dice.share(seed, child, 54) < Rates.FATHER_NAMED);
        }
        for (int a = 0; a < people.adoptions; a++) {
            otherParent(feed, a);
        }
    }

    private void birth(Feed feed, int parent, int child, boolean named) {
        if (named && evidence.written.get(parent)) {
            evidence.parent(parent, child, Evidence.ROW);
            feed.row(identities.id(parent), identities.id(child), ParentKind.BIRTH.name(), "", "");
        }
    }

    private void otherParent(Feed feed, int a) {
        boolean adoption = people.adoptedAs[a] == ParentKind.ADOPTIVE;
        boolean known = evidence.written.get(people.adopter[a]) && evidence.written.get(people.adopted[a]);
        if (known && (adoption || Dice.share(seed, a, 55) < Rates.STEP_ROWS)) {
            evidence.adoption(a, Evidence.ROW);
            feed.row(
                    identities.id(people.adopter[a]),
                    identities.id(people.adopted[a]),
                    people.adoptedAs[a].name(),
                    Feed.date(people.adoptedOn[a]),
                    "");
        }
    }
}
