package org.kinlens.county;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.BitSet;
import org.kinlens.register.NationalId;

/**
 * Person ids, national ids and phones. National ids carry the area prefix 99, which is assigned to nobody; phones begin
 * with 12, which no mobile network uses.
 */
final class Identities {
    private static final double OLD_FORM = .04;
    private static final double INVALID = .002;
    private static final double MISSING = .01;
    private static final int FIRST_CARDS = LocalDate.of(1985, 9, 6).getYear();

    private final People people;
    private final long seed;
    private final String area;
    private final String outsideArea;
    private final String prefix;
    private final short[] sequence;

    Identities(People people, BitSet written, int county, long seed) {
        this.people = people;
        this.seed = seed;
        prefix = Feed.id("P", county, 2);
        area = "9900%02d".formatted(county);
        outsideArea = "9900%02d".formatted(50 + county);
        sequence = new short[people.size];
        number(written);
    }

    String id(int person) {
        return person < 0 ? "" : Feed.id(prefix, person + 1L, 7);
    }

    /** The national id as the person feed has it: 18 or 15 characters, sometimes wrong, sometimes empty. */
    String nationalId(int person) {
        double kind = Dice.share(seed, person, 11);
        if (people.death[person] != People.NEVER
                        && LocalDate.ofEpochDay(people.death[person]).getYear() < FIRST_CARDS
                || kind < MISSING) {
            return "";
        }
        String body = body(person);
        if (kind < MISSING + INVALID) {
            char wrong = NationalId.checkDigit(body) == '7' ? '3' : '7';
            return body + wrong;
        }
        if (oldForm(person, kind)) {
            return body.substring(0, 6) + body.substring(8);
        }
        return body + NationalId.checkDigit(body);
    }

    /** The right 18 characters; empty where the person feed has no usable id. */
    String validId(int person) {
        String shown = nationalId(person);
        return NationalId.parse(shown).map(NationalId::reveal).orElse("");
    }

    /** Eleven digits or empty. */
    String phone(int person, int today) {
        int age = people.age(person, today);
        if (people.death[person] != People.NEVER || age < 14 || Dice.share(seed, person, 12) > (age < 65 ? .85 : .4)) {
            return "";
        }
        return Feed.id("12", (long) (Dice.share(seed, person, 13) * 999_999_999L), 9);
    }

    private boolean oldForm(int person, double kind) {
        int year = people.birthYear[person];
        boolean longDead = people.death[person] != People.NEVER
                && LocalDate.ofEpochDay(people.death[person]).getYear() < 2004;
        return year >= 1900 && year < 2000 && (longDead ? kind < .8 : kind < OLD_FORM);
    }

    private String body(int person) {
        String born = LocalDate.ofEpochDay(people.birth[person]).format(DateTimeFormatter.BASIC_ISO_DATE);
        int odd = people.sex[person] == People.MALE ? 1 : 0;
        int number = (sequence[person] * 2 + odd) % 1000;
        return (people.bornIn[person] < 0 ? outsideArea : area) + Feed.id(born, number, 3);
    }

    /** Numbers the persons of one birthday and sex, natives and brides from outside apart. */
    private void number(BitSet written) {
        int first = (int) LocalDate.of(Demography.FIRST_YEAR - 100, 1, 1).toEpochDay();
        int last = (int) LocalDate.of(2100, 1, 1).toEpochDay();
        short[] next = new short[(last - first) * 4];
        for (int person = written.nextSetBit(0); person >= 0; person = written.nextSetBit(person + 1)) {
            int key = (people.birth[person] - first) * 4
                    + (people.sex[person] == People.MALE ? 1 : 0)
                    + (people.bornIn[person] < 0 ? 2 : 0);
            sequence[person] = ++next[key];
        }
    }
}
