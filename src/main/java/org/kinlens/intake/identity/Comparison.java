package org.kinlens.intake.identity;

import org.kinlens.intake.identity.Level.Variable;

/** Says how far two records agree, feature by feature. Symmetric; knows nothing of frequencies. */
final class Comparison {
    private static final long TOWNSHIP = 1_000;
    private static final long COUNTY = 1_000_000;

    private Comparison() {}

    /** What the records themselves say; residence and relatives are left open. */
    static int pattern(PersonRow a, PersonRow b) {
        int pattern = name(a, b).bits();
        if (a.sexStated() && b.sexStated()) {
            pattern |= (a.sex() == b.sex() ? Level.SEX_EQUAL : Level.SEX_OTHER).bits();
        }
        if (a.birth() != 0 && b.birth() != 0) {
            pattern |= birth(a.birth(), b.birth()).bits();
        }
        if (a.division() != 0 && b.division() != 0) {
            pattern |= place(a.division(), b.division()).bits();
        }
        if (a.phone() != 0 && b.phone() != 0) {
            pattern |= (a.phone() == b.phone() ? Level.PHONE_EQUAL : Level.PHONE_OTHER).bits();
        }
        return pattern;
    }

    static Level name(PersonRow a, PersonRow b) {
        if (a.name().equals(b.name())) {
            return Level.NAME_EQUAL;
        } else if (a.name().equals(b.former()) || b.name().equals(a.former())) {
            return Level.NAME_FORMER;
        }
        return Names.differInOneCharacter(a.name(), b.name()) ? Level.NAME_TYPO : Level.NAME_OTHER;
    }

    /** @param a and b {@code yyyymmdd}, both known at least to the year */
    static Level birth(int a, int b) {
        int years = Math.abs(a / 10_000 - b / 10_000);
        Variable precision = a % 10_000 == 0 || b % 10_000 == 0
                ? Variable.BIRTH_YEAR
                : a % 100 == 0 || b % 100 == 0 ? Variable.BIRTH_MONTH : Variable.BIRTH_DAY;
        if (years > 1) {
            return precision == Variable.BIRTH_YEAR
                    ? Level.YEAR_FAR
                    : precision == Variable.BIRTH_MONTH ? Level.MONTH_FAR : Level.DAY_FAR;
        } else if (precision == Variable.BIRTH_YEAR) {
            return years == 0 ? Level.YEAR_EQUAL : Level.YEAR_NEXT;
        } else if (precision == Variable.BIRTH_MONTH) {
            return a / 100 == b / 100 ? Level.MONTH_EQUAL : years == 0 ? Level.MONTH_SAME_YEAR : Level.MONTH_NEXT_YEAR;
        } else if (a == b) {
            return Level.DAY_EQUAL;
        } else if (isSwapped(a, b) || differInOneDigit(a, b)) {
            return Level.DAY_TYPO;
        } else if (a / 100 == b / 100) {
            return Level.DAY_SAME_MONTH;
        }
        return years == 0 ? Level.DAY_SAME_YEAR : Level.DAY_NEXT_YEAR;
    }

    private static boolean isSwapped(int a, int b) {
        return a / 10_000 == b / 10_000 && a / 100 % 100 == b % 100 && a % 100 == b / 100 % 100;
    }

    private static boolean differInOneDigit(int a, int b) {
        int different = 0;
        for (int x = a, y = b; x > 0 || y > 0; x /= 10, y /= 10) {
            different += x % 10 == y % 10 ? 0 : 1;
        }
        return different == 1;
    }

    /** Villages are compared only where both are known; else the township. */
    static Level place(long a, long b) {
        boolean villages = a % TOWNSHIP != 0 && b % TOWNSHIP != 0;
        boolean townships = a % COUNTY != 0 && b % COUNTY != 0;
        if (villages && a == b) {
            return Level.PLACE_VILLAGE;
        } else if (townships && a / TOWNSHIP == b / TOWNSHIP) {
            return Level.PLACE_TOWNSHIP;
        }
        return a / COUNTY == b / COUNTY ? Level.PLACE_COUNTY : Level.PLACE_OTHER;
    }
}
