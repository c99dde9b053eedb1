package org.kinlens.intake.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The eighteen feeds, in the order in which they are written: what others refer to comes first. */
public enum Feed {
    DIVISION("code"),
    PERSON("source", "person_id"),
    HOUSEHOLD("source", "household_id"),
    HOUSEHOLD_MEMBER("source", "household_id", "person_id", "relation_code", "valid_from"),
    MARRIAGE("source", "person_a", "person_b", "married_on"),
    PARENTAGE("source", "parent_id", "child_id", "kind"),
    POSITION("source", "person_id", "role", "organ", "division_code", "valid_from"),
    ASSISTANCE_CASE("source", "case_id"),
    CASE_MEMBER("source", "case_id", "person_id"),
    CASE_STEP("source", "case_id", "step", "done_on", "actor_id"),
    SUPPORT_PERSON("source", "case_id", "person_id", "supporter_id", "supporter_national_id", "supporter_name"),
    RELATIVE_DECLARATION("source", "official_id", "relative_id", "relative_national_id", "relative_name"),
    FILING("source", "case_id", "official_id"),
    PAYMENT("source", "case_id", "month", "account_no", "paid_on"),
    ASSET("source", "person_id", "kind", "details", "acquired_on"),
    TIP("source", "tip_id"),
    CUSTODY("source", "case_id", "keeper_id"),
    ASSOCIATION("source", "person_a", "person_b", "kind", "valid_from");

    private final List<String> key;

    Feed(String... key) {
        this.key = List.of(key);
    }

    /** Columns of the natural key. */
    public List<String> key() {
        return key;
    }

    /** True if the two persons of the key stand in no order. */
    public boolean isUnordered() {
        return this == MARRIAGE || this == ASSOCIATION;
    }

    /** Name of the feed and of its file, without ending. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Feed> named(String fileName) {
        return Arrays.stream(values())
                .filter(f -> f.fileName().equals(fileName.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
