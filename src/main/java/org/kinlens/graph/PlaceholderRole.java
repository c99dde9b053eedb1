package org.kinlens.graph;

/** What a person in no record is to those he is known through; only the roles that records may fill later. */
public enum PlaceholderRole {
    /** No placeholder, or one that stays what it is. */
    NONE,
    FATHER,
    MOTHER,
    /** Whoever siblings have in common: their father, their mother or both. */
    PARENTS,
    SPOUSE
}
