package org.kinlens.intake.write;

import java.util.List;
import org.kinlens.intake.identity.IdentityWork;
import org.kinlens.store.GraphStore;
import org.kinlens.store.Vault;

/** Draws the facts of households anew after a person's word on who is one person. */
public final class DueHouseholds {
    /** These facts are of no load. */
    private static final String NO_LOAD = "";

    private final GraphStore graph;
    private final Vault vault;
    private final IdentityWork identities;

    public DueHouseholds(GraphStore graph, Vault vault, IdentityWork identities) {
        this.graph = graph;
        this.vault = vault;
        this.identities = identities;
    }

    /** Those that wait; a crash on the way leaves the rest waiting. */
    public void drawAnew() {
        List<String> due = identities.dueHouseholds();
        if (!due.isEmpty()) {
            new RegisterFacts(graph, vault, NO_LOAD).replace(due, false, warning -> {}, () -> {});
            identities.done(due);
        }
    }
}
