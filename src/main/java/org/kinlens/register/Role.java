package org.kinlens.register;

/** Role of a position, with its tier as trigger of a duty ({@code domain} A1 with correction F11). */
public enum Role {
    HANDLER(Tier.T1),
    SUPERVISING_LEADER(Tier.T1),
    VILLAGE_COMMITTEE(Tier.T1),
    RESIDENT_COMMITTEE(Tier.T1),
    PARTY_SECRETARY(Tier.T2),
    GROUP_LEADER(Tier.T2),
    ACCOUNTANT(Tier.T2),
    COORDINATOR(Tier.T2),
    CIVIL_AFFAIRS_STAFF(Tier.T2),
    FINANCE_STAFF(Tier.T3),
    COUNTY_LEADER(Tier.T3),
    INSPECTOR(Tier.NONE);

    /** T1 statutory, T2 local extension, T3 conflict-of-interest watch, NONE never a trigger. */
    public enum Tier {
        T1,
        T2,
        T3,
        NONE
    }

    private final Tier tier;

    Role(Tier tier) {
        this.tier = tier;
    }

    public Tier tier() {
        return tier;
    }
}
