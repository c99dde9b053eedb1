package org.kinlens.graph;

import java.util.Arrays;

/**
 * The persons of a {@link KinGraph}: what a search, a kin term and the coverage figures need to know of each, by node
 * id. Node ids ascend with the printed person id (string order), so comparing nodes compares ids.
 *
 * <p>Holds no name and no national id. Memory: about 14 bytes a person beside the two strings.
 */
public final class Population {
    private static final byte PLACEHOLDER = 1;
    private static final byte NATIONAL_ID = 2;

    private final String[] ids;
    private final String[] divisions;
    private final byte[] sexes;
    private final byte[] flags;
    private final int[] birthFirst;
    private final int[] birthLast;
    private final int[] deathFirst;

    private Population(Builder b) {
        ids = Arrays.copyOf(b.ids, b.size);
        divisions = Arrays.copyOf(b.divisions, b.size);
        sexes = Arrays.copyOf(b.sexes, b.size);
        flags = Arrays.copyOf(b.flags, b.size);
        birthFirst = Arrays.copyOf(b.birthFirst, b.size);
        birthLast = Arrays.copyOf(b.birthLast, b.size);
        deathFirst = Arrays.copyOf(b.deathFirst, b.size);
    }

    public int size() {
        return ids.length;
    }

    /** The person id as printed in outputs. */
    public String id(int node) {
        return ids[node];
    }

    /**
     * The node of a printed id, -1 if there is none. Where two sources use the same id for two persons, one of the two.
     */
    public int indexOf(String id) {
        return Math.max(-1, Arrays.binarySearch(ids, id));
    }

    /** Sex by GB/T 2261.1: 0 unknown, 1 male, 2 female, 9 not stated. */
    public byte sex(int node) {
        return sexes[node];
    }

    /** First day on which the person may have been born, as epoch day; {@link Integer#MIN_VALUE} if unknown. */
    public int birthFirst(int node) {
        return birthFirst[node];
    }

    /** Last day on which the person may have been born, as epoch day; {@link Integer#MAX_VALUE} if unknown. */
    public int birthLast(int node) {
        return birthLast[node];
    }

    /** First day on which the person may have died, as epoch day; {@link KinGraph#OPEN_END} if alive or unknown. */
    public int deathFirst(int node) {
        return deathFirst[node];
    }

    /** 12-digit division code, or the empty string. */
    public String division(int node) {
        return divisions[node];
    }

    /** True for a parent of whom nothing is known but that there must be one. */
    public boolean placeholder(int node) {
        return (flags[node] & PLACEHOLDER) != 0;
    }

    public boolean hasNationalId(int node) {
        return (flags[node] & NATIONAL_ID) != 0;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Takes persons in ascending order of their printed ids; the first one is node 0. */
    public static final class Builder {
        private int size;
        private String[] ids = new String[64];
        private String[] divisions = new String[64];
        private byte[] sexes = new byte[64];
        private byte[] flags = new byte[64];
        private int[] birthFirst = new int[64];
        private int[] birthLast = new int[64];
        private int[] deathFirst = new int[64];

        private Builder() {}

        /** Adds the person of the next node; equal ids (of two sources) may follow one another. */
        public void add(
                String id,
                byte sex,
                int birthFirstDay,
                int birthLastDay,
                int deathFirstDay,
                String division,
                boolean placeholder,
                boolean hasNationalId) {
            if (size > 0 && ids[size - 1].compareTo(id) > 0) {
                throw new IllegalArgumentException(
                        "person '%s' follows '%s'; want ids in ascending string order".formatted(id, ids[size - 1]));
            }
            if (size == ids.length) {
                grow();
            }
            ids[size] = id;
            divisions[size] = division;
            sexes[size] = sex;
            flags[size] = (byte) ((placeholder ? PLACEHOLDER : 0) | (hasNationalId ? NATIONAL_ID : 0));
            birthFirst[size] = birthFirstDay;
            birthLast[size] = birthLastDay;
            deathFirst[size] = deathFirstDay;
            size++;
        }

        public Population build() {
            return new Population(this);
        }

        private void grow() {
            int capacity = Math.addExact(size, size >> 1);
            ids = Arrays.copyOf(ids, capacity);
            divisions = Arrays.copyOf(divisions, capacity);
            sexes = Arrays.copyOf(sexes, capacity);
            flags = Arrays.copyOf(flags, capacity);
            birthFirst = Arrays.copyOf(birthFirst, capacity);
            birthLast = Arrays.copyOf(birthLast, capacity);
            deathFirst = Arrays.copyOf(deathFirst, capacity);
        }
    }
}
