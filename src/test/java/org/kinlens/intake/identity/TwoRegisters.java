package org.kinlens.intake.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * A population in two registers, and the truth: which records are one person. The first holds nearly all with national id;
 * the second holds most of them again, some without id and written carelessly: homophone or missing characters, former
 * names, partial, swapped or wrong dates, new phones, another village. Siblings share a character of the name, twins the
 * birth date too, families the phone and the home; many names are common.
 */
final class TwoRegisters {
    private static final String SURNAMES = "王王王王李李李李张张张张刘刘刘陈陈杨赵黄周吴徐孙胡朱高林何郭马罗";
    private static final String GIVEN = "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂梅华建国文红玉春海东志永德福生荣金林";
    private static final String[] HOMOPHONES = {
        "伟玮", "芳方", "静靖", "丽莉", "杰洁", "娟鹃", "涛韬", "明铭", "霞侠", "平萍", "华桦", "红虹", "志治", "永勇"
    };

    final List<PersonRow> rows = new ArrayList<>();
    final Map<String, List<String>> families = new HashMap<>();
    private final Map<String, String> familyOf = new HashMap<>();
    private final Random random;
    private final double withoutId;
    private int number;

    private TwoRegisters(long seed, double withoutId) {
        this.random = new Random(seed);
        this.withoutId = withoutId;
    }

    /** @param withoutId share of the second register that has no national id */
    static TwoRegisters of(int persons, double withoutId, long seed) {
        TwoRegisters registers = new TwoRegisters(seed, withoutId);
        while (registers.number < persons) {
            registers.family();
        }
        return registers;
    }

    /** Records in the order in which linkage takes them. */
    PersonRow[] sorted() {
        PersonRow[] sorted = rows.toArray(PersonRow[]::new);
        java.util.Arrays.sort(sorted, PersonRow.ORDER);
        return sorted;
    }

    /** True if two records are of one person: their numbers in the registers are equal by construction. */
    static boolean isOne(PersonRow a, PersonRow b) {
        return a.personId().substring(1).equals(b.personId().substring(1));
    }

    /** Records of the second register that have no id and a counterpart in the first. */
    Set<String> toBeFound() {
        Set<String> first = new TreeSet<>();
        rows.stream()
                .filter(r -> r.source().equals("A"))
                .forEach(r -> first.add(r.personId().substring(1)));
        Set<String> wanted = new TreeSet<>();
        rows.stream()
                .filter(r -> r.source().equals("B") && !r.hasNationalId())
                .filter(r -> first.contains(r.personId().substring(1)))
                .forEach(r -> wanted.add(r.id()));
        return wanted;
    }

    RelativesOf relatives() {
        return (sorted, wanted, into) -> {
            Map<String, PersonRow> byId = new HashMap<>();
            rows.forEach(r -> byId.put(r.id(), r));
            for (int i = 0; i < sorted.length; i++) {
                String family = familyOf.get(sorted[i].id());
                if (wanted[i] && family != null) {
                    String self = sorted[i].id();
                    into[i] = new Relatives(
                            families.get(family).stream()
                                    .filter(id -> !id.equals(self))
                                    .map(byId::get)
                                    .toList(),
                            Set.of(family.substring(1) + "号"));
                }
            }
        };
    }

    private void family() {
        String surname = pick(SURNAMES);
        String generation = pick(GIVEN);
        long township = 990_101_001L + random.nextInt(12);
        long village = township * 1000 + 1 + random.nextInt(15);
        long phone = random.nextLong() | 1;
        int fatherYear = 1935 + random.nextInt(50);
        String family = Integer.toString(number);
        person(
                family,
                surname + pick(GIVEN) + (random.nextBoolean() ? pick(GIVEN) : ""),
                1,
                day(fatherYear),
                village,
                phone);
        person(
                family,
                pick(SURNAMES) + pick(GIVEN) + (random.nextBoolean() ? pick(GIVEN) : ""),
                2,
                day(fatherYear + random.nextInt(5)),
                village,
                random.nextInt(3) == 0 ? random.nextLong() | 1 : phone);
        int children = random.nextInt(4);
        int year = fatherYear + 22 + random.nextInt(5);
        int sameDay = 0;
        for (int child = 0; child < children; child++) {
            boolean twin = sameDay != 0 && random.nextInt(40) == 0;
            int birth = twin ? sameDay : day(year);
            person(
                    family,
                    surname + generation + pick(GIVEN),
                    1 + random.nextInt(2),
                    birth,
                    village,
                    random.nextBoolean() ? phone : random.nextLong() | 1);
            sameDay = birth;
            year += 1 + random.nextInt(3);
        }
    }

    private void person(String family, String name, int sex, int birth, long village, long phone) {
        number++;
        long nid = random.nextLong() | 1;
        boolean inFirst = random.nextInt(100) < 93;
        boolean inSecond = random.nextInt(100) < 70;
        if (inFirst) {
            add(
                    "A",
                    family,
                    new PersonRow(
                            "",
                            "",
                            "",
                            name,
                            "",
                            sex,
                            random.nextInt(40) == 0 ? birth / 10_000 * 10_000 : birth,
                            0,
                            village,
                            random.nextInt(4) == 0 ? 0 : phone,
                            nid,
                            nid,
                            false,
                            ""));
        }
        if (inSecond) {
            boolean hasId = random.nextDouble() >= withoutId;
            PersonRow row = new PersonRow("", "", "", name, "", sex, birth, 0, village, phone, nid, nid, false, "");
            add("B", family, hasId ? row : carelessly(row));
        }
    }

    private void add(String source, String family, PersonRow row) {
        String personId = source.toLowerCase() + number;
        String id = source + ":" + personId;
        rows.add(new PersonRow(
                id,
                personId,
                source,
                row.name(),
                row.former(),
                row.sex(),
                row.birth(),
                0,
                row.division(),
                row.phone(),
                row.nidHigh(),
                row.nidLow(),
                false,
                id));
        // Each register has its own list of households; one person in ten is in none.
        if (random.nextInt(10) > 0) {
            families.computeIfAbsent(source + family, f -> new ArrayList<>()).add(id);
            familyOf.put(id, source + family);
        }
    }

    private PersonRow carelessly(PersonRow row) {
        String name = row.name();
        String former = "";
        int dice = random.nextInt(100);
        if (dice < 5) {
            name = homophone(name);
        } else if (dice < 7 && name.length() == 3) {
            name = name.substring(0, 2);
        } else if (dice < 9) {
            former = name;
            name = name.charAt(0) + pick(GIVEN) + pick(GIVEN);
        }
        int birth = row.birth();
        dice = random.nextInt(100);
        if (dice < 6) {
            birth = birth / 100 * 100;
        } else if (dice < 10) {
            birth = birth / 10_000 * 10_000;
        } else if (dice < 12 && birth % 100 <= 12) {
            birth = birth / 10_000 * 10_000 + birth % 100 * 100 + birth / 100 % 100;
        } else if (dice < 14) {
            birth = birth / 10 * 10 + (birth % 10 + 1) % 10;
        }
        long division =
                random.nextInt(100) < 8 ? row.division() / 1000 * 1000 + 1 + random.nextInt(15) : row.division();
        if (random.nextInt(100) < 4) {
            division = (990_101_001L + random.nextInt(12)) * 1000 + 1 + random.nextInt(15);
        }
        long phone = switch (random.nextInt(10)) {
            case 0, 1, 2 -> 0;
            case 3, 4 -> random.nextLong() | 1;
            default -> row.phone();
        };
        int sex = random.nextInt(20) == 0 ? 0 : row.sex();
        return new PersonRow("", "", "", name, former, sex, birth, 0, division, phone, 0, 0, false, "");
    }

    private static String homophone(String name) {
        for (String pair : HOMOPHONES) {
            for (int i = 0; i < 2; i++) {
                int at = name.indexOf(pair.charAt(i), 1);
                if (at > 0) {
                    return name.substring(0, at) + pair.charAt(1 - i) + name.substring(at + 1);
                }
            }
        }
        return name;
    }

    private int day(int year) {
        // One in twenty old people has the first of January, because nobody knew.
        return random.nextInt(20) == 0 && year < 1960
                ? year * 10_000 + 101
                : year * 10_000 + (1 + random.nextInt(12)) * 100 + 1 + random.nextInt(28);
    }

    private String pick(String characters) {
        return String.valueOf(characters.charAt(random.nextInt(characters.length())));
    }
}
