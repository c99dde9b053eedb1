package org.kinlens.county;

import java.util.BitSet;
import org.kinlens.register.ParentKind;

/**
 * Writes the true family, {@code truth/kin_parents.csv} and {@code truth/kin_spouses.csv}: every tie of parent and child
 * and every marriage of which one side has a person row, and by which of the written feeds it is shown.
 *
 * <p>Shown means: to a reader who takes every written row and resolves every household rightly. A household shows all
 * ties among its members whose relation is named, and the ties on the way that a code names (a brother's row: that both
 * have the same parents). Where such a parent stands in no row at all, that he is one and the same person in two
 * households is taken as known, so that the figure is an upper bound.
 */
final class KinTruth {
    private final People people;
    private final BitSet written;
    private final Evidence.Shown shown;
    private final Identities identities;

    KinTruth(People people, Evidence evidence, Regime regime, Identities identities) {
        this.people = people;
        this.identities = identities;
        written = evidence.written;
        shown = evidence.shown(regime.resolved());
    }

    void write(Feed parents, Feed spouses) {
        for (int child = 0; child < people.size; child++) {
            if (people.father[child] >= 0) {
                birth(parents, people.father[child], child);
                birth(parents, people.mother[child], child);
            }
        }
        for (int a = 0; a < people.adoptions; a++) {
            int parent = people.adopter[a];
            int child = people.adopted[a];
            if (concerns(parent, child)) {
                parent(
                        parents,
                        parent,
                        child,
                        people.adoptedAs[a],
                        Feed.date(people.adoptedOn[a]),
                        shown.feedsOfAdoption(a));
            }
        }
        for (int m = 0; m < people.marriages; m++) {
            if (concerns(people.husband[m], people.wife[m])) {
                boolean over = people.ended[m] != People.NEVER;
                spouses.row(
                        identities.id(people.husband[m]),
                        identities.id(people.wife[m]),
                        Feed.date(people.married[m]),
                        Feed.date(people.ended[m]),
                        !over ? "" : people.divorced[m] ? "DIVORCE" : "DEATH",
                        shown.feedsOfMarriage(m));
            }
        }
    }

    private void birth(Feed feed, int parent, int child) {
        if (concerns(parent, child)) {
            parent(feed, parent, child, ParentKind.BIRTH, "", shown.feedsOfParent(parent, child));
        }
    }

    private void parent(Feed feed, int parent, int child, ParentKind kind, String from, String feeds) {
        feed.row(identities.id(parent), identities.id(child), kind.name(), from, feeds);
    }

    private boolean concerns(int a, int b) {
        return written.get(a) || written.get(b);
    }
}
