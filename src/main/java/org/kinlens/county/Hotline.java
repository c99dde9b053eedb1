package org.kinlens.county;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tip-offs by hotline, letter, visit and web form. */
final class Hotline {
    private static final String[] CHANNELS = {"HOTLINE_12345", "HOTLINE_12349", "LETTER", "VISIT", "WEB"};
    private static final String[] CONTENTS = {
        "反映该户家庭条件较好,希望核实", "反映低保评定不公开", "询问为何未纳入低保", "反映有车辆未申报", "反映子女收入较高", "请求核查家庭人口情况"
    };

    private final List<Tip> tips = new ArrayList<>();
    private final Dice dice;

    Hotline(Dice dice) {
        this.dice = dice;
    }

    /** One tip; its number is given when all are known, so that numbers tell nothing. */
    static final class Tip {
        final int day;
        final int person;
        final int official;
        final boolean realName;
        final boolean inReview;
        final int replied;
        final String channel;
        final String content;
        final @Nullable CaseFile about;
        int number = -1;

        private Tip(
                int day,
                @Nullable CaseFile about,
                int person,
                int official,
                boolean realName,
                boolean inReview,
                int replied,
                String channel,
                String content) {
            this.day = day;
            this.about = about;
            this.person = person;
            this.official = official;
            this.realName = realName;
            this.inReview = inReview;
            this.replied = replied;
            this.channel = channel;
            this.content = content;
        }
    }

    Tip receive(
            int day,
            @Nullable CaseFile about,
            int person,
            int official,
            boolean realName,
            boolean inReview,
            int replied) {
        String channel = CHANNELS[dice.below(CHANNELS.length)];
        String content = CONTENTS[dice.below(CONTENTS.length)];
        Tip tip = new Tip(day, about, person, official, realName, inReview, replied, channel, content);
        tips.add(tip);
        return tip;
    }

    List<Tip> tips() {
        return tips;
    }

    /** Numbers the tips by day of receipt, those of one day in the order of a draw. */
    void number() {
        int[] order = new int[tips.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        dice.shuffle(order, order.length);
        List<Tip> shuffled = new ArrayList<>();
        for (int i : order) {
            shuffled.add(tips.get(i));
        }
        shuffled.sort(java.util.Comparator.comparingInt(tip -> tip.day));
        for (int i = 0; i < shuffled.size(); i++) {
            shuffled.get(i).number = i;
        }
    }
}
