package org.kinlens.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinlens.graph.KinEvidence;
import org.kinlens.graph.KinGraph;
import org.kinlens.graph.PlaceholderRole;
import org.kinlens.register.EndReason;
import org.kinlens.register.ParentKind;

/**
 * The persons and kin rows of the graph as stored, whatever day they are seen from. Some of it can be read anew: the rows
 * of some persons, in place of those that were there. Memory: about 200 bytes a person, 40 a row.
 */
final class GraphRows {
    private static final byte MARRIAGE = 1;
    private static final byte UNDATED = 2;
    private static final byte ENDED_BY_DEATH = 4;

    private final Map<String, StoredPerson> persons = new HashMap<>();
    private final Map<String, Integer> questions = new HashMap<>();
    private int size;
    private int[] a = new int[1024];
    private int[] b = new int[1024];
    private int[] from = new int[1024];
    private int[] to = new int[1024];
    private int[] question = new int[1024];
    private float[] confidence = new float[1024];
    private byte[] kind = new byte[1024];
    private byte[] origin = new byte[1024];
    private byte[] flags = new byte[1024];

    /** One row of {@code snapshot/people.cypher}. */
    void person(Row row) {
        StoredPerson person = StoredPerson.of(row);
        persons.put(person.id(), person);
    }

    /** One row of {@code snapshot/parents.cypher}. */
    void parent(Row row) {
        add(row, code(ParentKind.valueOf(row.string("kind"))), 0);
    }

    /** One row of {@code snapshot/spouses.cypher}. */
    void marriage(Row row) {
        boolean death = EndReason.DEATH.name().equals(row.stringOrNull("endReason"));
        int undated = row.bool("undated") ? UNDATED : 0;
        add(row, KinGraph.NO_KIND, MARRIAGE | undated | (death ? ENDED_BY_DEATH : 0));
    }

    /** Forgets some persons and every row of theirs. */
    void forget(Set<String> ids) {
        BitSet gone = new BitSet();
        for (String id : ids) {
            StoredPerson person = persons.remove(id);
            if (person != null) {
                gone.set(Math.toIntExact(person.internal()));
            }
        }
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (!gone.get(a[i]) && !gone.get(b[i])) {
                move(i, kept++);
            }
        }
        size = kept;
    }

    /** What is seen of it on a day. */
    Snapshot seen(LocalDate asOf, boolean affinitySurvivesDeath) {
        PersonRecords records = new PersonRecords(new Days(asOf), persons.values());
        KinEvidence evidence = new KinEvidence(records.people());
        records.placeholders().forEach(evidence::placeholder);
        int today = (int) asOf.toEpochDay();
        for (int i = 0; i < size; i++) {
            int first = records.node(a[i]);
            int second = records.node(b[i]);
            if (first >= 0 && second >= 0 && (from[i] == KinGraph.OPEN_START || from[i] <= today)) {
                int end = to[i] > today ? KinGraph.OPEN_END : to[i];
                if ((flags[i] & MARRIAGE) == 0) {
                    evidence.parent(first, second, kind[i], from[i], end, confidence[i], source(i), question[i]);
                } else {
                    addMarriage(i, first, second, end, records, affinitySurvivesDeath, evidence);
                }
            }
        }
        KinGraph kin = evidence.toGraph();
        records.follow(evidence::personOf);
        return new Snapshot(records.people(), kin, records.nodeOfRecord(), records.canonicalIds());
    }

    private void addMarriage(
            int row,
            int first,
            int second,
            int end,
            PersonRecords records,
            boolean affinitySurvivesDeath,
            KinEvidence evidence) {
        if ((flags[row] & UNDATED) != 0) {
            evidence.endedUndated(first, second);
            return;
        }
        int last = end;
        if ((flags[row] & ENDED_BY_DEATH) != 0) {
            int death = Math.min(records.deathOf(first), records.deathOf(second));
            last = affinitySurvivesDeath ? KinGraph.OPEN_END : Math.min(end, death);
        }
        if (last > from[row]) {
            evidence.spouses(first, second, from[row], last, confidence[row], source(row), question[row]);
        }
    }

    private KinEvidence.Source source(int row) {
        return switch (origin[row]) {
            case 0 -> KinEvidence.Source.HOUSEHOLD;
            case 1 -> KinEvidence.Source.DECLARED;
            default -> KinEvidence.Source.REGISTERED;
        };
    }

    private void add(Row row, byte kindCode, int flag) {
        if (size == a.length) {
            grow();
        }
        a[size] = Math.toIntExact(row.longInteger("a"));
        b[size] = Math.toIntExact(row.longInteger("b"));
        from[size] = day(row.dateOrNull("from"), KinGraph.OPEN_START);
        to[size] = day(row.dateOrNull("to"), KinGraph.OPEN_END);
        confidence[size] = (float) row.decimalOr("confidence", 1);
        kind[size] = kindCode;
        origin[size] = (byte) row.integer("origin");
        flags[size] = (byte) flag;
        String asked = row.stringOrNull("question");
        question[size] =
                asked == null ? KinEvidence.NO_QUESTION : questions.computeIfAbsent(asked, key -> questions.size() + 1);
        size++;
    }

    /** The byte that {@link KinGraph#kind} gives; stable, never the ordinal. */
    private static byte code(ParentKind kind) {
        return switch (kind) {
            case BIRTH -> KinGraph.BIRTH;
            case ADOPTIVE -> KinGraph.ADOPTIVE;
            case STEP_RAISED -> KinGraph.STEP_RAISED;
            case STEP -> KinGraph.STEP;
            case UNKNOWN -> KinGraph.UNKNOWN;
        };
    }

    private static int day(@Nullable LocalDate date, int open) {
        return date == null ? open : (int) date.toEpochDay();
    }

    private void move(int row, int place) {
        a[place] = a[row];
        b[place] = b[row];
        from[place] = from[row];
        to[place] = to[row];
        question[place] = question[row];
        confidence[place] = confidence[row];
        kind[place] = kind[row];
        origin[place] = origin[row];
        flags[place] = flags[row];
    }

    private void grow() {
        int capacity = Math.addExact(size, size >> 1);
        a = Arrays.copyOf(a, capacity);
        b = Arrays.copyOf(b, capacity);
        from = Arrays.copyOf(from, capacity);
        to = Arrays.copyOf(to, capacity);
        question = Arrays.copyOf(question, capacity);
        confidence = Arrays.copyOf(confidence, capacity);
        kind = Arrays.copyOf(kind, capacity);
        origin = Arrays.copyOf(origin, capacity);
        flags = Arrays.copyOf(flags, capacity);
    }

    /**
     * One source's row of a person; days are epoch days with the bounds of {@link KinGraph}.
     *
     * @param canonicalId the same string as {@code id} where the person stands alone, as nearly all do
     */
    record StoredPerson(
            long internal,
            String id,
            String canonicalId,
            String personId,
            byte sex,
            int birthFirst,
            int birthLast,
            int death,
            String division,
            boolean placeholder,
            PlaceholderRole role,
            boolean hasNationalId) {
        static StoredPerson of(Row row) {
            String id = row.string("id");
            String canonical = row.stringOr("canonicalId", id);
            LocalDate birth = row.dateOrNull("birth");
            LocalDate birthLast = row.dateOrNull("birthLast");
            return new StoredPerson(
                    row.longInteger("internal"),
                    id,
                    id.equals(canonical) ? id : canonical,
                    row.string("personId").equals(id) ? id : row.string("personId"),
                    (byte) row.integerOr("sex", 0),
                    day(birth, KinGraph.OPEN_START),
                    day(birthLast == null ? birth : birthLast, KinGraph.OPEN_END),
                    day(row.dateOrNull("death"), KinGraph.OPEN_END),
                    row.stringOr("division", "").intern(),
                    row.bool("placeholder"),
                    role(row.stringOrNull("role")),
                    row.bool("hasNationalId"));
        }

        private static PlaceholderRole role(@Nullable String name) {
            return Arrays.stream(PlaceholderRole.values())
                    .filter(role -> role.name().equals(name))
                    .findFirst()
                    .orElse(PlaceholderRole.NONE);
        }

        boolean isCanonical() {
            return id.equals(canonicalId);
        }

        StoredPerson seen(Days days) {
            int last = death > days.asOf().toEpochDay() ? KinGraph.OPEN_END : death;
            return last == death
                    ? this
                    : new StoredPerson(
                            internal,
                            id,
                            canonicalId,
                            personId,
                            sex,
                            birthFirst,
                            birthLast,
                            last,
                            division,
                            placeholder,
                            role,
                            hasNationalId);
        }
    }
}
