package org.kinlens.county;

import org.kinlens.register.Role;

/**
 * One person's time in one office, half-open in epoch days.
 *
 * @param place village, or -1 for an office of the township or county
 * @param township township, or -1 for an office of the county
 */
record Term(int person, Role role, String organ, String division, int place, int township, int from, int to) {
    boolean on(int day) {
        return from <= day && day < to;
    }

    boolean triggers() {
        return role.tier() == Role.Tier.T1;
    }
}
