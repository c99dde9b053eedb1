package org.kinlens.county;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * How a hand-kept file differs from the register: a character that sounds or looks alike, a missing one, the name of
 * former times; dates known in part, with a wrong digit, or with day and month changed round; the township instead of the
 * village; no sex; another phone or none. Shares in {@link Rates}. The same person always gets the same slips.
 */
final class Slips {
    /** Characters of given names beside one that sounds or looks like it. */
    private static final String ALIKE = "丽莉红洪艳燕霞侠萍平敏明静净娟涓英瑛玲灵慧惠华化琴芹芳方云芸娜那洁杰建健国果军君志智强墙伟卫勇永文雯海亥"
            + "峰锋东冬斌彬林琳涛滔刚钢浩昊宇羽轩宣子紫俊峻泽择辰晨博搏天添睿瑞一亦梓辛铭茗佳嘉航杭豪毫欣心怡宜涵函诗施雨语"
            + "可柯思丝琪淇悦月婷亭雪学瑶遥萱喧妍研德得福富贵桂有友金今树澍长常玉钰庆清兴星宝保财才根跟山珊秀绣兰蓝珍真凤风素愫"
            + "翠萃莲连淑叔春椿香湘梅枚";

    private static final Map<Character, Character> BESIDE = beside();

    private final long seed;

    Slips(long seed) {
        this.seed = seed;
    }

    /** What the file says of a person; {@code differs} names the columns that are not as in the register. */
    record Row(String name, String sex, String birth, String division, String phone, String differs) {}

    /**
     * @param former name of former times that the register knows, or empty
     * @param checked a card was seen when the row was written: name and birth date are as on it
     */
    Row of(int person, Row right, String former, boolean checked) {
        String name = checked ? right.name() : name(person, right.name(), former);
        String birth = checked ? right.birth() : birth(person, right.birth());
        String sex = draw(person, 84) < Rates.SEX_NOT_STATED ? "9" : right.sex();
        String division =
                draw(person, 85) < Rates.TOWNSHIP_ONLY ? right.division().substring(0, 9) + "000" : right.division();
        String phone = phone(person, right.phone());
        StringBuilder differs = new StringBuilder();
        note(differs, "name", name.equals(right.name()));
        note(differs, "sex", sex.equals(right.sex()));
        note(differs, "birth_date", birth.equals(right.birth()));
        note(differs, "division_code", division.equals(right.division()));
        note(differs, "phone", phone.equals(right.phone()));
        return new Row(name, sex, birth, division, phone, differs.toString());
    }

    private String name(int person, String name, String former) {
        double draw = draw(person, 81);
        if (!former.isEmpty() && draw(person, 80) < Rates.FORMER_NAME_USED) {
            return former;
        }
        if (draw < Rates.CHARACTER_ALIKE) {
            int at = name.length() > 2 && draw(person, 82) < .5 ? 2 : 1;
            char beside = BESIDE.getOrDefault(name.charAt(at), name.charAt(at));
            return name.substring(0, at) + beside + name.substring(at + 1);
        }
        boolean missing = draw < Rates.CHARACTER_ALIKE + Rates.CHARACTER_MISSING && name.length() > 2;
        return missing ? name.substring(0, 1) + name.charAt(draw(person, 82) < .5 ? 1 : 2) : name;
    }

    private String birth(int person, String birth) {
        double draw = draw(person, 83);
        double to = Rates.BIRTH_MISSING;
        if (draw < to) {
            return "";
        }
        to += Rates.BIRTH_BY_YEAR;
        if (draw < to) {
            return birth.substring(0, 4);
        }
        to += Rates.BIRTH_BY_MONTH;
        if (draw < to) {
            return birth.substring(0, 7);
        }
        to += Rates.BIRTH_DIGIT;
        if (draw < to) {
            return wrongDigit(person, birth);
        }
        to += Rates.BIRTH_TURNED;
        return draw < to ? turned(birth) : birth;
    }

    /** One digit of day, month or the last of the year is one more or less. */
    private String wrongDigit(int person, String birth) {
        LocalDate day = LocalDate.parse(birth);
        double where = draw(person, 86);
        int by = draw(person, 87) < .5 ? 1 : -1;
        LocalDate wrong = where < .5 ? day.plusDays(by) : where < .8 ? day.plusMonths(by) : day.plusYears(by);
        return wrong.toString();
    }

    private static String turned(String birth) {
        LocalDate day = LocalDate.parse(birth);
        try {
            return LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue())
                    .toString();
        } catch (DateTimeException noSuchDay) {
            return birth;
        }
    }

    private String phone(int person, String phone) {
        double draw = draw(person, 88);
        if (phone.isEmpty() || draw < Rates.PHONE_MISSING) {
            return "";
        }
        return draw < Rates.PHONE_MISSING + Rates.PHONE_CHANGED
                ? Feed.id("12", (long) (draw(person, 89) * 999_999_999L), 9)
                : phone;
    }

    private double draw(int person, int question) {
        return Dice.share(seed, person, question);
    }

    private static void note(StringBuilder differs, String column, boolean equal) {
        if (!equal) {
            differs.append(differs.isEmpty() ? "" : ";").append(column);
        }
    }

    private static Map<Character, Character> beside() {
        Map<Character, Character> beside = new HashMap<>();
        for (int i = 0; i < ALIKE.length(); i += 2) {
            beside.put(ALIKE.charAt(i), ALIKE.charAt(i + 1));
            beside.putIfAbsent(ALIKE.charAt(i + 1), ALIKE.charAt(i));
        }
        return beside;
    }
}
