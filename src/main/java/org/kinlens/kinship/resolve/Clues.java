package org.kinlens.kinship.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinlens.register.ParentKind;
import org.kinlens.register.Sex;

/**
 * What else is known of the persons of a register unit and of those one fact away from them: it decides between the ways
 * a row can be read.
 *
 * @param persons by id; who is missing is somebody of whom nothing is known
 * @param facts facts that some record states in one step, of any register
 */
public record Clues(Map<String, Person> persons, List<Known> facts) {
    /** Nothing but the rows themselves. */
    public static final Clues NONE = new Clues(Map.of(), List.of());

    private static final Person NOBODY = new Person(Sex.UNKNOWN, null, null, "");

    public Clues {
        persons = Map.copyOf(persons);
        facts = List.copyOf(facts);
    }

    Person of(String id) {
        return persons.getOrDefault(id, NOBODY);
    }

    /**
     * A person.
     *
     * @param birthFirst first day on which he may have been born, or null
     * @param birthLast last such day, or null
     * @param surname family name, empty if unknown
     */
    public record Person(
            Sex sex,
            @Nullable LocalDate birthFirst,
            @Nullable LocalDate birthLast,
            String surname) {
        /** Year of birth, with the part of the year gone by, in the middle of what is possible; NaN if unknown. */
        double born() {
            if (birthFirst == null || birthLast == null) {
                return Double.NaN;
            }
            return 1970 + (birthFirst.toEpochDay() + birthLast.toEpochDay()) / 2.0 / 365.2425;
        }
    }

    /** A fact from any record: {@code a} is the parent of {@code b}, or married to him. */
    public sealed interface Known {
        String a();

        String b();

        /** A parent. */
        record Parent(String a, String b, ParentKind kind) implements Known {}

        /** A marriage, ended or not. */
        record Couple(String a, String b) implements Known {}
    }
}
