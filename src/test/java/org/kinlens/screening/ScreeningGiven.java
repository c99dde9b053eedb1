package org.kinlens.screening;

import org.kinlens.store.TestStore;

/** A small graph, screened, for tests of pages. */
public final class ScreeningGiven {
    private ScreeningGiven() {}

    /** Replaces what the test store holds and screens it in the default profile. */
    public static void screened(String lines, String asOf) {
        new GivenGraph().with(lines).store();
        new Screener().screen("CIVIL_CODE_1045", asOf);
    }

    public static DeclarationGaps gaps() {
        return new DeclarationGaps(TestStore.graph());
    }
}
