package org.kinlens.explore;

import org.kinlens.store.TestStore;

/** The reader of families on the store that tests share. */
public final class ExploreFixture {
    private ExploreFixture() {}

    public static FamilyReader families() {
        return new FamilyReader(TestStore.graph());
    }
}
