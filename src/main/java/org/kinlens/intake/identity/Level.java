package org.kinlens.intake.identity;

import java.util.Arrays;
import java.util.List;

/**
 * How far two records agree in one feature. Levels of one {@link Variable} exclude each other; birth has three of them,
 * because two dates can agree no further than the coarser of both says. The numbers are what is assumed before any data is
 * seen: {@code m}, the share among records of one person, and {@code u}, the share among records of two.
 */
public enum Level {
    /** Equal names; u is how common the name is. */
    NAME_EQUAL(Variable.NAME, .88, .0005, true),
    /** The name of one is the former name of the other. */
    NAME_FORMER(Variable.NAME, .02, .0005, true),
    /** One character is another one or missing. */
    NAME_TYPO(Variable.NAME, .09, .004, true),
    NAME_OTHER(Variable.NAME, .01, .995, false),
    SEX_EQUAL(Variable.SEX, .99, .5, true),
    SEX_OTHER(Variable.SEX, .01, .5, false),
    /** Equal to the day. */
    DAY_EQUAL(Variable.BIRTH_DAY, .91, .00004, true),
    /** Month and day are swapped, or one digit is another. */
    DAY_TYPO(Variable.BIRTH_DAY, .05, .003, true),
    DAY_SAME_MONTH(Variable.BIRTH_DAY, .01, .0015, false),
    DAY_SAME_YEAR(Variable.BIRTH_DAY, .01, .012, false),
    DAY_NEXT_YEAR(Variable.BIRTH_DAY, .01, .028, false),
    DAY_FAR(Variable.BIRTH_DAY, .01, .955, false),
    /** Equal to the month, of which no more is known. */
    MONTH_EQUAL(Variable.BIRTH_MONTH, .94, .0012, true),
    MONTH_SAME_YEAR(Variable.BIRTH_MONTH, .03, .013, false),
    MONTH_NEXT_YEAR(Variable.BIRTH_MONTH, .02, .028, false),
    MONTH_FAR(Variable.BIRTH_MONTH, .01, .957, false),
    /** Equal to the year, of which no more is known. */
    YEAR_EQUAL(Variable.BIRTH_YEAR, .96, .014, true),
    YEAR_NEXT(Variable.BIRTH_YEAR, .03, .028, false),
    YEAR_FAR(Variable.BIRTH_YEAR, .01, .958, false),
    PLACE_VILLAGE(Variable.PLACE, .75, .01, true),
    PLACE_TOWNSHIP(Variable.PLACE, .12, .08, true),
    PLACE_COUNTY(Variable.PLACE, .09, .6, false),
    PLACE_OTHER(Variable.PLACE, .04, .31, false),
    /** The same address in the same township; compared only there. */
    RESIDENCE_EQUAL(Variable.RESIDENCE, .6, .005, true),
    RESIDENCE_OTHER(Variable.RESIDENCE, .4, .995, false),
    PHONE_EQUAL(Variable.PHONE, .65, .0001, true),
    PHONE_OTHER(Variable.PHONE, .35, .9999, false),
    /** Two relatives or more in common; u is how common their names are. */
    RELATIVES_SEVERAL(Variable.RELATIVES, .5, .0005, true),
    RELATIVES_ONE(Variable.RELATIVES, .3, .005, true),
    RELATIVES_NONE(Variable.RELATIVES, .2, .99, false);

    /** Levels that exclude each other. */
    enum Variable {
        NAME(Feature.NAME),
        SEX(Feature.SEX),
        BIRTH_DAY(Feature.BIRTH),
        BIRTH_MONTH(Feature.BIRTH),
        BIRTH_YEAR(Feature.BIRTH),
        PLACE(Feature.PLACE),
        RESIDENCE(Feature.RESIDENCE),
        PHONE(Feature.PHONE),
        RELATIVES(Feature.RELATIVES);

        private final Feature feature;

        Variable(Feature feature) {
            this.feature = feature;
        }

        List<Level> levels() {
            return Arrays.stream(Level.values())
                    .filter(level -> level.variable == this)
                    .toList();
        }
    }

    /** Bits of one feature in a pattern: 0 = not comparable, else the place of the level among those of the feature. */
    private static final int BITS = 4;

    private static final Level[][] OF_FEATURE = Arrays.stream(Feature.values())
            .map(feature -> Arrays.stream(values())
                    .filter(level -> level.feature() == feature)
                    .toArray(Level[]::new))
            .toArray(Level[][]::new);

    private final Variable variable;
    private final double assumedM;
    private final double assumedU;
    private final boolean agreement;

    Level(Variable variable, double assumedM, double assumedU, boolean agreement) {
        this.variable = variable;
        this.assumedM = assumedM;
        this.assumedU = assumedU;
        this.agreement = agreement;
    }

    Variable variable() {
        return variable;
    }

    public Feature feature() {
        return variable.feature;
    }

    double assumedM() {
        return assumedM;
    }

    double assumedU() {
        return assumedU;
    }

    /** True if the level speaks for one person. */
    public boolean isAgreement() {
        return agreement;
    }

    /** True if u is measured value by value: agreeing in something rare says more. */
    boolean isByValue() {
        return switch (this) {
            case NAME_EQUAL,
                    NAME_FORMER,
                    DAY_EQUAL,
                    MONTH_EQUAL,
                    YEAR_EQUAL,
                    PHONE_EQUAL,
                    RELATIVES_ONE,
                    RELATIVES_SEVERAL -> true;
            default -> false;
        };
    }

    /** This level as part of a pattern, to be joined with those of other features. */
    int bits() {
        Level[] levels = OF_FEATURE[feature().ordinal()];
        int place = 1;
        while (levels[place - 1] != this) {
            place++;
        }
        return place << BITS * feature().ordinal();
    }

    /** Level of a feature in a pattern, null if it was not comparable. */
    static @org.jspecify.annotations.Nullable Level in(int pattern, Feature feature) {
        int place = pattern >>> BITS * feature.ordinal() & (1 << BITS) - 1;
        return place == 0 ? null : OF_FEATURE[feature.ordinal()][place - 1];
    }
}
