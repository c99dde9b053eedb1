package org.kinlens.screening;

import org.kinlens.store.Vault;

/** Stands for an official in addresses, which must hold no id of a person. */
public final class OfficialRef {
    private static final int DIGITS = 32;

    private OfficialRef() {}

    /** @param official canonical id */
    public static String of(String official, Vault vault) {
        return vault.hash("official", official).substring(0, DIGITS);
    }
}
