package org.kinlens.county;

/**
 * Fertility, mortality and marriage by year: the figures of the rough simulation from which the project's base rates
 * come. Deaths in the first year of life are left out, as they are in the registers.
 */
final class Demography {
    static final int FIRST_YEAR = 1900;

    private static final double[] EXPECTANCY_YEARS = {1900, 1949, 1957, 1970, 1982, 2000, 2020};
    private static final double[] EXPECTANCY = {31, 35, 50, 62, 67, 71.5, 77.5};
    private static final double[] LEVELS = {30, 50, 62, 70, 78};
    private static final double[] CHILD = {.02, .008, .003, .001, .0004};
    private static final double[] ADULT = {.006, .003, .0015, .001, .0005};
    private static final double[] AGEING = {.0016, .0009, .0005, .00033, .00019};
    private static final double[] FERTILE_AGES = {0, 16, 17, 20, 24, 29, 34, 39, 44, 46, 49};
    private static final double[] FERTILE = {0, 0, .02, .14, .25, .22, .14, .08, .03, 0, 0};
    private static final double[] MARRIAGE_YEARS = {1900, 1980, 2000, 2020};
    private static final double[] SAME_VILLAGE = {.12, .18, .15, .10};
    private static final double[] SAME_TOWNSHIP = {.50, .45, .38, .28};
    private static final double[] SAME_COUNTY = {.33, .30, .32, .34};
    private static final double EVER_MARRIED_WEIGHT = 0.93;
    private static final double FERTILE_SUM = fertileSum();

    /** Living inhabitants, as a share of those of 2020, that an undisturbed run has at the start of each decade. */
    private static final double[] GROWTH_YEARS = {
        1900, 1910, 1920, 1930, 1940, 1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020, 2030
    };

    private static final double[] GROWTH = {
        .2087, .2258, .2790, .2929, .3224, .3810, .4590, .5830, .7466, .8423, .9116, .9725, 1, .975
    };

    /** Steering follows the path with a lag of some three per cent, the same at every size. */
    private static final double TAILWIND = .969;

    private Demography() {}

    /** Children per woman in a year. */
    static double fertility(int year) {
        if (year < 1950) {
            return 5.3;
        }
        if (year >= 1959 && year <= 1961) {
            return 3.7;
        }
        if (year < 1971) {
            return 6.3;
        }
        if (year < 1981) {
            return 5.8 - (year - 1971) * 0.3;
        }
        if (year < 1991) {
            return 2.7;
        }
        if (year < 2001) {
            return 1.9;
        }
        return year < 2018 ? 1.7 : Math.max(1.1, 1.7 - (year - 2017) * 0.1);
    }

    /** Chance that a wife of this age bears a child in the year. */
    static double birthChance(int age, int year) {
        return age > 49 || age < 0
                ? 0
                : between(age, FERTILE_AGES, FERTILE) / FERTILE_SUM * fertility(year) / EVER_MARRIED_WEIGHT;
    }

    /** Chance of death in the year by age from 0 to 120, for both sexes together. */
    static double[] lifeTable(int year) {
        double level = between(year, EXPECTANCY_YEARS, EXPECTANCY);
        double child = between(level, LEVELS, CHILD);
        double adult = between(level, LEVELS, ADULT);
        double ageing = between(level, LEVELS, AGEING);
        double[] chance = new double[121];
        for (int age = 0; age < chance.length; age++) {
            chance[age] = age < 15 ? child : Math.min(.6, adult + ageing * Math.exp(0.082 * (age - 20)));
        }
        return chance;
    }

    static double deathBySex(int sex) {
        return sex == 1 ? 1.08 : .92;
    }

    static double boys(int year) {
        return year < 1985 ? .515 : .535;
    }

    static double divorce(int year) {
        return year <= 1985 ? 0 : year < 2005 ? .0015 : .003;
    }

    static double wifeFromVillage(int year) {
        return between(year, MARRIAGE_YEARS, SAME_VILLAGE);
    }

    static double wifeFromTownship(int year) {
        return between(year, MARRIAGE_YEARS, SAME_TOWNSHIP);
    }

    static double wifeFromCounty(int year) {
        return between(year, MARRIAGE_YEARS, SAME_COUNTY);
    }

    /** Expected living in a year when {@code goal} live in the last one. */
    static double expectedLiving(int year, int goal, int lastYear) {
        return goal * TAILWIND * between(year, GROWTH_YEARS, GROWTH) / between(lastYear, GROWTH_YEARS, GROWTH);
    }

    private static double fertileSum() {
        double sum = 0;
        for (int age = 0; age < 50; age++) {
            sum += between(age, FERTILE_AGES, FERTILE);
        }
        return sum;
    }

    private static double between(double x, double[] xs, double[] ys) {
        if (x <= xs[0]) {
            return ys[0];
        }
        for (int i = 1; i < xs.length; i++) {
            if (x <= xs[i]) {
                return ys[i - 1] + (ys[i] - ys[i - 1]) * (x - xs[i - 1]) / (xs[i] - xs[i - 1]);
            }
        }
        return ys[ys.length - 1];
    }
}
