package org.kinlens.intake.identity;

import java.util.Arrays;
import org.kinlens.intake.feed.Hash64;

/**
 * Pairs of records worth comparing: those that share a block, one at least without a national id. Several blockings, because
 * a mistake in one value spoils the blocks of that value only. Never all pairs: a block of more than {@link #MAX_BLOCK}
 * records says too little and is left out. Time O(n log n + pairs).
 */
final class Candidates {
    static final int MAX_BLOCK = 400;

    private static final long TOWNSHIP = 1_000;
    private static final long COUNTY = 1_000_000;

    private long[] pairs = new long[1024];
    private int size;
    private int largeBlocks;

    private Candidates() {}

    /** What records of one block share. */
    private enum Blocking {
        NAME_AND_YEAR,
        NAME_AND_TOWNSHIP,
        BIRTH_SEX_AND_COUNTY,
        SURNAME_MONTH_AND_TOWNSHIP,
        SURNAME_YEAR_AND_VILLAGE,
        PHONE;

        /** Key of the block of a record, 0 if it is in none; {@code name} is its name or its former name. */
        long key(PersonRow row, String name) {
            int birth = row.birth();
            boolean township = row.division() % COUNTY != 0;
            boolean village = row.division() % TOWNSHIP != 0;
            boolean current = name.equals(row.name());
            return switch (this) {
                case NAME_AND_YEAR -> birth == 0 ? 0 : hash(name, birth / 10_000);
                case NAME_AND_TOWNSHIP -> township ? hash(name, row.division() / TOWNSHIP) : 0;
                case BIRTH_SEX_AND_COUNTY ->
                    current && birth % 100 != 0 && row.sexStated() && row.division() != 0
                            ? hash("", birth * 10L + row.sex(), row.division() / COUNTY)
                            : 0;
                case SURNAME_MONTH_AND_TOWNSHIP ->
                    current && birth % 10_000 != 0 && township
                            ? hash(Names.surname(name), birth / 100, row.division() / TOWNSHIP)
                            : 0;
                case SURNAME_YEAR_AND_VILLAGE ->
                    current && birth != 0 && village ? hash(Names.surname(name), birth / 10_000, row.division()) : 0;
                case PHONE -> current ? row.phone() : 0;
            };
        }

        private long hash(String text, long... numbers) {
            long hash = Hash64.of(text) + ordinal();
            for (long number : numbers) {
                hash = Hash64.mix(hash * 31 + number);
            }
            return hash == 0 ? 1 : hash;
        }
    }

    /** @param rows in the order of the records; the pairs refer to it */
    static Candidates of(PersonRow[] rows) {
        Candidates candidates = new Candidates();
        for (Blocking blocking : Blocking.values()) {
            candidates.add(rows, blocking);
        }
        candidates.forgetRepeated();
        return candidates;
    }

    int size() {
        return size;
    }

    /** Blocks left out because too many records are in them. */
    int largeBlocks() {
        return largeBlocks;
    }

    /** Index of the first record of a pair; below that of the second. Pairs ascend. */
    int first(int pair) {
        return (int) (pairs[pair] >>> 32);
    }

    int second(int pair) {
        return (int) pairs[pair];
    }

    private void add(PersonRow[] rows, Blocking blocking) {
        long[] keys = keysOfThoseWithoutId(rows, blocking);
        int[] ofName = new int[rows.length];
        int[] ofFormer = new int[rows.length];
        int[] end = new int[keys.length + 1];
        for (int i = 0; i < rows.length; i++) {
            PersonRow row = rows[i];
            ofName[i] = row.isComparable() ? block(keys, blocking.key(row, row.name())) : -1;
            int former =
                    row.isComparable() && !row.former().isEmpty() ? block(keys, blocking.key(row, row.former())) : -1;
            ofFormer[i] = former == ofName[i] ? -1 : former;
            for (int block : new int[] {ofName[i], ofFormer[i]}) {
                if (block >= 0) {
                    end[block + 1]++;
                }
            }
        }
        for (int block = 0; block < keys.length; block++) {
            end[block + 1] += end[block];
        }
        int[] members = new int[end[keys.length]];
        int[] next = Arrays.copyOf(end, keys.length);
        for (int i = 0; i < rows.length; i++) {
            for (int block : new int[] {ofName[i], ofFormer[i]}) {
                if (block >= 0) {
                    members[next[block]++] = i;
                }
            }
        }
        for (int block = 0; block < keys.length; block++) {
            if (end[block + 1] - end[block] > MAX_BLOCK) {
                largeBlocks++;
            } else {
                addBlock(rows, members, end[block], end[block + 1]);
            }
        }
    }

    private void addBlock(PersonRow[] rows, int[] members, int from, int to) {
        for (int i = from; i < to; i++) {
            PersonRow a = rows[members[i]];
            for (int j = i + 1; j < to; j++) {
                PersonRow b = rows[members[j]];
                boolean needed = !a.hasNationalId() || !b.hasNationalId();
                if (needed && members[i] != members[j] && !a.contradicts(b)) {
                    if (size == pairs.length) {
                        pairs = Arrays.copyOf(pairs, size * 2);
                    }
                    pairs[size++] = (long) members[i] << 32 | members[j];
                }
            }
        }
    }

    private void forgetRepeated() {
        Arrays.sort(pairs, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || pairs[i] != pairs[i - 1]) {
                pairs[kept++] = pairs[i];
            }
        }
        size = kept;
    }

    private static long[] keysOfThoseWithoutId(PersonRow[] rows, Blocking blocking) {
        long[] keys = new long[1024];
        int n = 0;
        for (PersonRow row : rows) {
            if (row.hasNationalId() || !row.isComparable()) {
                continue;
            }
            if (n + 2 > keys.length) {
                keys = Arrays.copyOf(keys, n * 2);
            }
            keys[n++] = blocking.key(row, row.name());
            keys[n++] = row.former().isEmpty() ? 0 : blocking.key(row, row.former());
        }
        return Arrays.stream(keys, 0, n)
                .filter(key -> key != 0)
                .sorted()
                .distinct()
                .toArray();
    }

    private static int block(long[] keys, long key) {
        return key == 0 ? -1 : Arrays.binarySearch(keys, key);
    }
}
