package org.kinlens.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the officials themselves say about their relatives (亲属申报): part of them, part of their relatives. */
final class Declarations {
    private static final String[] WORDS = {"s", "p", "c", "pc", "pp", "cc", "sp", "spc", "cs", "ppc", "pcc"};
    private static final double FAR_RELATIVES = .4;

    /** One row; {@code word} is the one that the code stands for within the Civil Code's circle, or empty. */
    record Declared(int official, int relative, String code, String word, int day, boolean byId) {}

    private final List<Declared> rows = new ArrayList<>();
    private final People people;
    private final int today;
    private final Dice dice;
    private final Relation relation;

    Declarations(People people, int today, Dice dice) {
        this.people = people;
        this.today = today;
        this.dice = dice;
        relation = new Relation(people, today);
    }

    /** Planted officials keep silent unless their pattern rests on the declaration. */
    void collect(Offices offices, KinWalk kin, BitSet silent, List<PlantBed.Pair> planted) {
        Set<Long> seen = new HashSet<>();
        for (PlantBed.Pair pair : planted) {
            seen.add(key(pair.official(), pair.member()));
            add(pair.official(), pair.member(), declaredOn(), true);
        }
        for (Map.Entry<Integer, List<Term>> entry : offices.byPerson().entrySet()) {
            int official = entry.getKey();
            boolean holds = entry.getValue().stream().anyMatch(term -> term.on(today));
            if (!holds || silent.get(official) || !dice.chance(Rates.DECLARED)) {
                continue;
            }
            int day = declaredOn();
            for (String word : WORDS) {
                double share =
                        word.length() > 1 && !Scopes.CIVIL_CODE.contains(word) ? FAR_RELATIVES : Rates.RELATIVE_NAMED;
                kin.all(official, word, (path, from, to, confidence) -> {
                    int relative = path[path.length - 1];
                    if (to > today
                            && people.present(relative, today)
                            && dice.chance(share)
                            && seen.add(key(official, relative))) {
                        add(official, relative, day, !dice.chance(Rates.NAMED_WITHOUT_ID));
                    }
                });
            }
        }
    }

    List<Declared> rows() {
        return rows;
    }

    /** A declaration is a record of the way that its code names. */
    void note(RegisterReading reading) {
        for (Declared row : rows) {
            String word = Relation.word(row.code());
            if (!word.isEmpty()) {
                reading.named(row.official(), row.relative(), word, today, Evidence.DECLARED);
            }
        }
    }

    static void write(List<Declared> rows, People people, Feed feed, Identities identities, Names names) {
        for (Declared row : rows) {
            String nationalId = identities.validId(row.relative());
            boolean byId = row.byId() || nationalId.isEmpty();
            feed.row(
                    identities.id(row.official()),
                    byId ? identities.id(row.relative()) : "",
                    byId ? "" : names.of(people, row.relative()),
                    byId ? "" : nationalId,
                    row.code(),
                    Feed.date(row.day()));
        }
    }

    private void add(int official, int relative, int day, boolean byId) {
        String code = relation.code(official, relative);
        rows.add(new Declared(official, relative, code, Scopes.declaredWord(code), day, byId));
    }

    private int declaredOn() {
        int year = LocalDate.ofEpochDay(today).getYear() - dice.between(0, 2);
        int day = (int) LocalDate.of(year, 3, 1).toEpochDay() + dice.between(0, 60);
        return WorkDays.onOrBefore(Math.min(day, today));
    }

    private static long key(int official, int relative) {
        return ((long) official << 32) | relative;
    }
}
