package org.kinlens.intake.write;

/** Purposes under which the vault hashes and seals; one never matches another. */
public final class Purposes {
    public static final String NATIONAL_ID = "national-id";
    public static final String PHONE = "phone";
    public static final String ACCOUNT = "account";
    public static final String TIP = "tip";
    /** Keys of rows that would show an identity number or a name. */
    static final String ROW_KEY = "row-key";

    private Purposes() {}
}
