package org.kinlens.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The second system: the civil-affairs desk keeps its own person rows of members of cases (source {@code civil}), some
 * without national id and with the slips of hand-kept files, and of people who were never in this county's register but
 * bear the name of somebody who is. Who is who stands in {@code truth/same.csv}.
 */
final class CivilAffairs {
    static final String SOURCE = "civil";

    private final People people;
    private final Villages villages;
    private final Names names;
    private final Identities identities;
    private final Slips slips;
    private final int county;
    private final int today;
    private final long seed;
    private final Map<Integer, String> idOf = new HashMap<>();
    private final List<Integer> withoutId = new ArrayList<>();

    CivilAffairs(
            People people,
            Villages villages,
            Names names,
            Identities identities,
            int county,
            LocalDate asOf,
            long seed) {
        this.people = people;
        this.villages = villages;
        this.names = names;
        this.identities = identities;
        this.county = county;
        this.seed = seed;
        today = (int) asOf.toEpochDay();
        slips = new Slips(seed);
    }

    /** Id under which the case feeds name a person. */
    String id(int person) {
        String own = person < 0 ? null : idOf.get(person);
        return own == null ? identities.id(person) : own;
    }

    /** Planted families keep their register ids, so that what was planted does not rest on linkage. */
    void write(List<CaseFile> cases, Feed feed, Feed same) {
        for (CaseFile file : cases) {
            for (int person : file.planted ? new int[0] : file.members) {
                if (!idOf.containsKey(person)) {
                    String id = Feed.id("R%02d".formatted(county), idOf.size() + 1L, 6);
                    idOf.put(person, id);
                    write(person, id, feed, same);
                }
            }
        }
        int namesakes = (int) Math.ceil(withoutId.size() * Rates.NAMESAKES);
        for (int i = 0; i < namesakes; i++) {
            namesake(i, feed);
        }
    }

    private void write(int person, String id, Feed feed, Feed same) {
        String nationalId = identities.validId(person);
        boolean known = !nationalId.isEmpty() && Dice.share(seed, person, 71) >= Rates.WITHOUT_ID;
        Slips.Row row = slips.of(
                person,
                new Slips.Row(
                        names.of(people, person),
                        Integer.toString(people.sex[person]),
                        Feed.date(people.birth[person]),
                        villages.code(people.village[person]),
                        identities.phone(person, today),
                        ""),
                PersonRegister.hasFormerName(person, seed) ? names.former(people, person) : "",
                known);
        feed.row(
                id,
                known ? nationalId : "",
                row.name(),
                row.sex(),
                row.birth(),
                Feed.date(people.death[person]),
                row.division(),
                row.phone(),
                "",
                "",
                "",
                SOURCE);
        if (!known) {
            withoutId.add(person);
        }
        same.row(":" + identities.id(person), SOURCE + ":" + id, known ? "NATIONAL_ID" : "LINKAGE", row.differs());
    }

    /** Somebody else of the same name, sex and village, born in another month and never seen by the register. */
    private void namesake(int number, Feed feed) {
        int person = withoutId.get((int) (Dice.share(seed, number, 72) * withoutId.size()));
        int apart = 40 + (int) (Dice.share(seed, number, 73) * 5 * 365);
        int born = people.birth[person] + (Dice.share(seed, number, 74) < .5 ? apart : -apart);
        feed.row(
                Feed.id("S%02d".formatted(county), number + 1L, 6),
                "",
                names.of(people, person),
                Integer.toString(people.sex[person]),
                Feed.date(Math.min(born, today - 1)),
                "",
                villages.code(people.village[person]),
                "",
                "",
                "",
                "",
                SOURCE);
    }
}
