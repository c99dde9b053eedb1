package org.kinlens.intake.write;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.kinlens.intake.derive.Doubts;
import org.kinlens.intake.derive.KinDerivation;
import org.kinlens.intake.derive.Touched;
import org.kinlens.intake.identity.IdentityWork;
import org.kinlens.store.GraphStore;
import org.kinlens.store.Snapshots;
import org.kinlens.store.Vault;

/** Reads the registers of records anew after a person's word on who is one person. */
public final class DuePersons {
    /** These facts are of no load. */
    private static final String NO_LOAD = "";

    private final GraphStore graph;
    private final Vault vault;
    private final Snapshots snapshots;
    private final Clock clock;
    private final IdentityWork identities;

    public DuePersons(GraphStore graph, Vault vault, Snapshots snapshots, Clock clock, IdentityWork identities) {
        this.graph = graph;
        this.vault = vault;
        this.snapshots = snapshots;
        this.clock = clock;
        this.identities = identities;
    }

    /** Those that wait; a crash on the way leaves the rest waiting. */
    public void drawAnew() {
        List<String> due = identities.duePersons();
        if (due.isEmpty()) {
            return;
        }
        Touched touched = new Touched();
        due.forEach(touched::rejudged);
        Set<String> changed = new KinDerivation(graph, vault, NO_LOAD).derive(touched, false, warning -> {}, () -> {});
        identities.done(due);
        snapshots.changed(changed);
        new Doubts(graph, vault).replace(snapshots.read(LocalDate.now(clock), true));
    }
}
