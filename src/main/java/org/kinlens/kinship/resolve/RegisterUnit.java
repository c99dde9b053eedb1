package org.kinlens.kinship.resolve;

import java.util.List;

/**
 * Rows that speak of the same reference persons, in any order: a household with its heads, the support persons of one
 * member of a case, the declaration of one official. In the last two the member or official stands first, as head.
 *
 * @param id the unit, by whatever id the caller knows it
 */
public record RegisterUnit(String id, Kind kind, List<UnitRow> rows) {
    public RegisterUnit {
        rows = List.copyOf(rows);
    }

    /** What kind of register it is; each is trusted as far as its rows are known to be copied, claimed or checked. */
    public enum Kind {
        /** Household register (户口簿): kept by the police, but old codes are copied and step-children written as children. */
        HOUSEHOLD(0.95),
        /** Support persons named in an application for assistance (赡抚扶养人). */
        SUPPORT(0.9),
        /** Relatives that an official declared (亲属申报). */
        DECLARATION(0.9);

        private final double confidence;

        Kind(double confidence) {
            this.confidence = confidence;
        }

        /** How far a row that can be read in one way only is trusted, over 0 up to 1. */
        public double confidence() {
            return confidence;
        }
    }
}
