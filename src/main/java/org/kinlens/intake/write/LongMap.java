package org.kinlens.intake.write;

import java.util.Arrays;

/** Hash table from long to long without boxing; about 27 bytes an entry. Keys are hashes, well spread already. */
final class LongMap {
    private static final int MIN_CAPACITY = 64;

    private long[] keys = new long[MIN_CAPACITY];
    private long[] values = new long[MIN_CAPACITY];
    private int size;

    int size() {
        return size;
    }

    boolean contains(long key) {
        return keys[slot(nonZero(key))] != 0;
    }

    /** Value of the key, or {@code otherwise} if it is not there. */
    long get(long key, long otherwise) {
        int slot = slot(nonZero(key));
        return keys[slot] == 0 ? otherwise : values[slot];
    }

    /** True if the key was new. */
    boolean put(long key, long value) {
        long stored = nonZero(key);
        int slot = slot(stored);
        boolean isNew = keys[slot] == 0;
        keys[slot] = stored;
        values[slot] = value;
        if (isNew && ++size > keys.length / 5 * 3) {
            grow();
        }
        return isNew;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldValues = values;
        keys = new long[Math.multiplyExact(oldKeys.length, 2)];
        values = Arrays.copyOf(keys, keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key ^ (key >>> 32)) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Zero marks a free slot. */
    private static long nonZero(long key) {
        return key == 0 ? 1 : key;
    }
}
