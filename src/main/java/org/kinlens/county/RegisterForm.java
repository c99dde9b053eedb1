package org.kinlens.county;

import java.util.Arrays;

/** How a clerk fills in the page of a household: which codes and in which order. */
final class RegisterForm {
    static final String STANDARD = "GBT4761-2008";
    static final String INSPUR = "INSPUR";

    private final People people;
    private final int day;
    private final double listing;
    private final double coding;
    private final boolean inspur;

    /** @param inspur the village writes 20 for a son or son-in-law and 30 for a daughter or daughter-in-law */
    RegisterForm(People people, int day, long seed, int household, boolean inspur) {
        this.people = people;
        this.day = day;
        this.inspur = inspur;
        listing = Dice.share(seed, household, 44);
        coding = Dice.share(seed, household, 41);
    }

    String codeSet() {
        return inspur ? INSPUR : STANDARD;
    }

    /** The code as written, for a relation of the standard. */
    String written(String code) {
        int number = Integer.parseInt(code);
        if (inspur && (isChild(number, 20) || number == 28 || isChild(number, 30) || number == 38)) {
            return number < 30 ? "20" : "30";
        }
        return coding < Rates.CLASS_CODES
                ? ofClass(code, number)
                : coding < Rates.CLASS_CODES + Rates.OTHER_CODES ? other(code, number) : code;
    }

    /** Slots of the members in the order of their rows. */
    int[] order(String[] codes, int[] members) {
        long[] keys = new long[codes.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = key(codes[i], members[i]) << 8 | Math.min(i, 255);
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (int) (keys[i] & 255);
        }
        return order;
    }

    /** Class of the relation, seniority of the child that a family hangs on, place in that family, own seniority. */
    private long key(String code, int person) {
        int number = Integer.parseInt(code);
        int place = Relation.place(code);
        int anchor = person;
        int after = 0;
        boolean byAge = listing >= 1 - Rates.BY_AGE;
        boolean inLaw = number == 28 || number == 38 || number == 45 || number == 46;
        int spouse = people.spouseOn(person, day);
        if (inLaw && spouse >= 0 && !byAge) {
            anchor = spouse;
            after = 1;
        } else if (number >= 40 && number <= 44 && listing < Rates.BY_FAMILY) {
            // Under the son or, for a daughter's child (外孙), the daughter of the head.
            anchor = number == 43 || number == 44 ? people.mother[person] : people.father[person];
            place = Relation.place("20");
            after = 2;
        }
        long key = (long) place << 20 | people.birth[anchor] + 300_000L;
        return (key << 2 | after) << 20 | people.birth[person] + 300_000L;
    }

    private static boolean isChild(int number, int first) {
        return number >= first && number <= first + 6 || number == first + 9;
    }

    private static String ofClass(String code, int number) {
        return switch (number / 10) {
            case 1 -> "10";
            case 2 -> isChild(number, 20) ? "20" : code;
            case 3 -> isChild(number, 30) ? "30" : code;
            case 4 -> number <= 44 ? "40" : code;
            case 5 -> number <= 52 ? "50" : code;
            case 6 -> number <= 64 ? "60" : code;
            case 7 -> isSibling(number) ? "70" : code;
            default -> code;
        };
    }

    private static String other(String code, int number) {
        return switch (number / 10) {
            case 2 -> isChild(number, 20) ? "29" : code;
            case 3 -> isChild(number, 30) ? "39" : code;
            case 4 -> number <= 44 ? "49" : code;
            case 5 -> number <= 52 ? "59" : code;
            case 6 -> number <= 64 ? "69" : code;
            case 7 -> isSibling(number) ? "79" : code;
            default -> code;
        };
    }

    private static boolean isSibling(int number) {
        return number == 71 || number == 73 || number == 75 || number == 77;
    }
}
