package org.kinlens.county;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.kinlens.register.ParentKind;

/**
 * Everybody who ever lived in one county, with the true family. One index per person and per marriage; days are epoch
 * days, {@link #NEVER} stands for "not yet". About 60 bytes a person.
 */
final class People {
    static final int NEVER = Integer.MAX_VALUE;
    static final int ALWAYS = Integer.MIN_VALUE;
    static final byte MALE = 1;
    static final byte FEMALE = 2;

    int size;
    int[] father = new int[0];
    int[] mother = new int[0];
    int[] birth = new int[0];
    int[] death = new int[0];
    /** Day a woman married out of the county. */
    int[] left = new int[0];

    int[] firstMarried = new int[0];
    /** Current marriage, or -1. */
    int[] marriage = new int[0];

    int[] lastMarriage = new int[0];
    int[] firstChild = new int[0];
    int[] nextOfFather = new int[0];
    int[] nextOfMother = new int[0];
    short[] birthYear = new short[0];
    short[] village = new short[0];
    /** Village of birth; -1 for a wife from outside the county. */
    short[] bornIn = new short[0];

    short[] surname = new short[0];
    byte[] sex = new byte[0];

    int marriages;
    int[] husband = new int[0];
    int[] wife = new int[0];
    int[] married = new int[0];
    int[] ended = new int[0];
    int[] earlierOfHusband = new int[0];
    int[] earlierOfWife = new int[0];
    boolean[] divorced = new boolean[0];

    /** Parents other than by birth: parent, child, first day, kind; few. */
    int adoptions;

    int[] adopter = new int[0];
    int[] adopted = new int[0];
    int[] adoptedOn = new int[0];
    ParentKind[] adoptedAs = new ParentKind[0];
    private final BitSet hasOtherParents = new BitSet();
    private final BitSet hasAdopters = new BitSet();
    private final Map<Long, Integer> adoptionOf = new HashMap<>();

    int add(int sexCode, int day, int year, int home) {
        if (size == father.length) {
            grow(Math.max(1024, size + size / 2));
        }
        int person = size++;
        father[person] = mother[person] = marriage[person] = lastMarriage[person] = firstChild[person] = -1;
        nextOfFather[person] = nextOfMother[person] = -1;
        death[person] = left[person] = firstMarried[person] = NEVER;
        sex[person] = (byte) sexCode;
        birth[person] = day;
        birthYear[person] = (short) year;
        village[person] = bornIn[person] = (short) home;
        return person;
    }

    void bear(int child, int dad, int mum) {
        father[child] = dad;
        mother[child] = mum;
        nextOfFather[child] = firstChild[dad];
        firstChild[dad] = child;
        nextOfMother[child] = firstChild[mum];
        firstChild[mum] = child;
    }

    void marry(int man, int woman, int day) {
        if (marriages == husband.length) {
            growMarriages(Math.max(1024, marriages + marriages / 2));
        }
        int m = marriages++;
        husband[m] = man;
        wife[m] = woman;
        married[m] = day;
        ended[m] = NEVER;
        earlierOfHusband[m] = lastMarriage[man];
        earlierOfWife[m] = lastMarriage[woman];
        marriage[man] = marriage[woman] = lastMarriage[man] = lastMarriage[woman] = m;
        firstMarried[man] = Math.min(firstMarried[man], day);
        firstMarried[woman] = Math.min(firstMarried[woman], day);
    }

    void endMarriage(int m, int day, boolean byDivorce) {
        ended[m] = day;
        divorced[m] = byDivorce;
        marriage[husband[m]] = marriage[wife[m]] = -1;
    }

    void adopt(int parent, int child, int day, ParentKind kind) {
        if (adoptions == adopter.length) {
            int room = Math.max(64, adoptions * 2);
            adopter = Arrays.copyOf(adopter, room);
            adopted = Arrays.copyOf(adopted, room);
            adoptedOn = Arrays.copyOf(adoptedOn, room);
            adoptedAs = Arrays.copyOf(adoptedAs, room);
        }
        if (adoptionOf.putIfAbsent(pair(parent, child), adoptions) != null) {
            return;
        }
        hasOtherParents.set(child);
        hasAdopters.set(child, hasAdopters.get(child) || kind == ParentKind.ADOPTIVE);
        adopter[adoptions] = parent;
        adopted[adoptions] = child;
        adoptedAs[adoptions] = kind;
        adoptedOn[adoptions++] = day;
    }

    /** Number of the adoption or step relation of the two, or -1. */
    int adoption(int parent, int child) {
        return hasOtherParents.get(child) ? adoptionOf.getOrDefault(pair(parent, child), -1) : -1;
    }

    /** The adoptive father or mother with whom a child lives on that day, or -1. */
    int adoptiveParent(int child, int day) {
        for (int a = 0; a < adoptions && hasAdopters.get(child); a++) {
            if (adopted[a] == child && adoptedAs[a] == ParentKind.ADOPTIVE && adoptedOn[a] <= day) {
                return adopter[a];
            }
        }
        return -1;
    }

    private static long pair(int parent, int child) {
        return (long) parent << 32 | child;
    }

    /** Current husband or wife, or -1. */
    int spouse(int person) {
        int m = marriage[person];
        return m < 0 ? -1 : partner(m, person);
    }

    int partner(int m, int person) {
        return husband[m] == person ? wife[m] : husband[m];
    }

    int earlierMarriage(int m, int person) {
        return husband[m] == person ? earlierOfHusband[m] : earlierOfWife[m];
    }

    int nextChild(int parent, int child) {
        return father[child] == parent ? nextOfFather[child] : nextOfMother[child];
    }

    boolean isParent(int parent, int child) {
        return father[child] == parent || mother[child] == parent;
    }

    /** Lives in the county on that day. */
    boolean present(int person, int day) {
        return birth[person] <= day && death[person] > day && left[person] > day;
    }

    int age(int person, int day) {
        return (int) Math.floor((day - birth[person]) / 365.2425);
    }

    /** The husband or wife on that day, or -1. */
    int spouseOn(int person, int day) {
        for (int m = lastMarriage[person]; m >= 0; m = earlierMarriage(m, person)) {
            if (married[m] <= day && ended[m] > day) {
                return partner(m, person);
            }
        }
        return -1;
    }

    private void grow(int room) {
        father = Arrays.copyOf(father, room);
        mother = Arrays.copyOf(mother, room);
        birth = Arrays.copyOf(birth, room);
        death = Arrays.copyOf(death, room);
        left = Arrays.copyOf(left, room);
        firstMarried = Arrays.copyOf(firstMarried, room);
        marriage = Arrays.copyOf(marriage, room);
        lastMarriage = Arrays.copyOf(lastMarriage, room);
        firstChild = Arrays.copyOf(firstChild, room);
        nextOfFather = Arrays.copyOf(nextOfFather, room);
        nextOfMother = Arrays.copyOf(nextOfMother, room);
        birthYear = Arrays.copyOf(birthYear, room);
        village = Arrays.copyOf(village, room);
        bornIn = Arrays.copyOf(bornIn, room);
        surname = Arrays.copyOf(surname, room);
        sex = Arrays.copyOf(sex, room);
    }

    private void growMarriages(int room) {
        husband = Arrays.copyOf(husband, room);
        wife = Arrays.copyOf(wife, room);
        married = Arrays.copyOf(married, room);
        ended = Arrays.copyOf(ended, room);
        earlierOfHusband = Arrays.copyOf(earlierOfHusband, room);
        earlierOfWife = Arrays.copyOf(earlierOfWife, room);
        divorced = Arrays.copyOf(divorced, room);
    }
}
