package org.kinlens.intake.identity;

import java.util.HashMap;
import java.util.Map;

/**
 * How common a value is among the records: agreeing in a rare one says more (Fellegi and Sunter 1969, section 3.3,
 * doi:10.1080/01621459.1969.10501049). The two records that are compared are not counted, and a thousand assumed ones are,
 * so that a small register does not take each name for a rare one.
 */
final class Frequencies {
    private static final double ASSUMED_RECORDS = 1_000;

    private final Map<String, int[]> names = new HashMap<>();
    private final Map<Long, int[]> numbers = new HashMap<>();
    private final int[] withNumber = new int[Kind.values().length];
    private int withName;

    private enum Kind {
        DAY,
        MONTH,
        YEAR,
        PHONE
    }

    Frequencies(PersonRow[] rows) {
        for (PersonRow row : rows) {
            if (!row.isComparable()) {
                continue;
            }
            withName++;
            names.computeIfAbsent(row.name(), n -> new int[1])[0]++;
            int birth = row.birth();
            if (birth != 0) {
                count(Kind.YEAR, birth / 10_000);
            }
            if (birth % 10_000 != 0) {
                count(Kind.MONTH, birth / 100);
            }
            if (birth % 100 != 0) {
                count(Kind.DAY, birth);
            }
            if (row.phone() != 0) {
                count(Kind.PHONE, row.phone());
            }
        }
    }

    private void count(Kind kind, long value) {
        withNumber[kind.ordinal()]++;
        numbers.computeIfAbsent(key(kind, value), k -> new int[1])[0]++;
    }

    private static long key(Kind kind, long value) {
        return value * Kind.values().length + kind.ordinal();
    }

    /** Probability that somebody else has this name, in (0, 1). */
    double ofName(String name) {
        int[] count = names.get(name);
        return share(count == null ? 0 : count[0], withName, Level.NAME_EQUAL);
    }

    /** Probability that two records of different persons agree like these two, which do agree at the level. */
    double of(Level level, PersonRow a, PersonRow b) {
        return switch (level) {
            case NAME_EQUAL -> ofName(a.name());
            case NAME_FORMER -> Math.min(1, ofName(a.name()) + ofName(b.name()));
            case DAY_EQUAL -> number(Kind.DAY, a.birth(), level);
            case MONTH_EQUAL -> number(Kind.MONTH, a.birth() / 100, level);
            case YEAR_EQUAL -> number(Kind.YEAR, a.birth() / 10_000, level);
            case PHONE_EQUAL -> number(Kind.PHONE, a.phone(), level);
            default -> throw new IllegalArgumentException(level + " is not measured value by value");
        };
    }

    private double number(Kind kind, long value, Level level) {
        int[] count = numbers.get(key(kind, value));
        return share(count == null ? 0 : count[0], withNumber[kind.ordinal()], level);
    }

    private static double share(int count, int all, Level level) {
        double others = Math.max(0, count - 2);
        return (others + ASSUMED_RECORDS * level.assumedU()) / (Math.max(0, all - 2) + ASSUMED_RECORDS);
    }
}
