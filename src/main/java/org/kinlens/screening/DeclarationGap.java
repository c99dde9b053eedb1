package org.kinlens.screening;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where what an official declared and what the data say differ: a question, no reproach.
 *
 * @param key place in the list: division, official, kind and relative, without a readable id of a person
 * @param official canonical id
 * @param officialId printed id
 * @param officialRef id of the official in addresses
 * @param relative canonical id, or id of the mention where only a name was given
 * @param relativeId printed id; null where the relative is a minor or only named
 * @param minor true if the relative may be younger than 18, who is never named
 * @param word relation word; empty where the declared code stands for none
 * @param relationCode as declared, or null
 * @param confidence of the computed tie, or null
 * @param from first day of the computed tie, or null
 * @param to first day on which the computed tie no longer holds, or null
 * @param divisionCode 12 digits, or empty if unknown
 * @param inOffice whether the official held an office on the as-of day
 * @param cases printed ids of the cases for which the computed tie is current
 */
public record DeclarationGap(
        String key,
        Kind kind,
        Reason reason,
        String official,
        String officialId,
        String officialRef,
        String relative,
        @Nullable String relativeId,
        boolean minor,
        String word,
        String termZh,
        String termEn,
        @Nullable String relationCode,
        @Nullable LocalDate declaredOn,
        @Nullable Double confidence,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String divisionCode,
        boolean inOffice,
        List<String> cases) {
    public DeclarationGap {
        cases = List.copyOf(cases);
    }

    /** Ids only: what a log may show. */
    @Override
    public String toString() {
        return "%s %s".formatted(kind, key);
    }

    /** The three lists. */
    public enum Kind {
        /** A computed tie to a member of a case whom the official did not declare. */
        NOT_DECLARED,
        /** A declared relative to whom no path of the data leads within the scope of the run. */
        NO_PATH,
        /** Declared by someone who holds no office any more. */
        FORMER_OFFICE
    }

    /** Why a row is in its list. */
    public enum Reason {
        /** The official has declared nobody at all. */
        NOTHING_DECLARED,
        /** The official has declared others. */
        OTHERS_DECLARED,
        /** Both have kin on record, but no path joins them. */
        NOT_JOINED,
        /** The data know no kin of the relative at all. */
        NO_RECORDS,
        /** The declaration names the relative without an id that any record has. */
        NAME_ONLY,
        /** The last term has ended since the declaration, or it is not known when that was made. */
        ENDED,
        /** The last term had ended before the declaration. */
        DECLARED_AFTER_END,
        /** No office of the declaring person is on record. */
        NO_OFFICE
    }
}
