package org.kinlens.kinship.resolve;

import java.util.Locale;
import org.kinlens.register.Sex;

/**
 * A person of whom a register tells only that there is or was one: the father of somebody with an uncle, the son whose
 * wife and children live in the household.
 *
 * @param id made of the role and the persons it is seen from, so that two rows that imply the same person agree
 * @param role what he is to {@code anchor}
 * @param anchor the person he is seen from
 */
public record Placeholder(String id, Role role, String anchor) {
    /** First character of the id of every placeholder; no person of a feed begins so. */
    public static final String PREFIX = "~";

    /** What a placeholder is to the person he is seen from. */
    public enum Role {
        FATHER(Sex.MALE),
        MOTHER(Sex.FEMALE),
        /** Father or mother. */
        PARENT(Sex.UNKNOWN),
        /** Whoever the person has in common with his siblings: father, mother or both. */
        PARENTS(Sex.UNKNOWN),
        SPOUSE(Sex.UNKNOWN),
        SON(Sex.MALE),
        DAUGHTER(Sex.FEMALE),
        CHILD(Sex.UNKNOWN),
        BROTHER(Sex.MALE),
        SISTER(Sex.FEMALE);

        private final Sex sex;

        Role(Sex sex) {
            this.sex = sex;
        }

        public Sex sex() {
            return sex;
        }
    }

    /** Everybody has one father, one mother, one pair of parents; the spouse is the one a register speaks of. */
    static Placeholder of(Role role, String anchor) {
        return new Placeholder(PREFIX + role.name().toLowerCase(Locale.ROOT) + ":" + anchor, role, anchor);
    }

    /** One of several: told apart by whom he leads to. */
    static Placeholder of(Role role, String anchor, String leadsTo) {
        Placeholder unnamed = of(role, anchor);
        return new Placeholder(unnamed.id + ">" + leadsTo, role, anchor);
    }
}
