package org.kinlens.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of a report mean, and what its notes say. */
final class Definitions {
    private static final Pattern NO_CALENDAR = Pattern.compile("NO_HOLIDAY_CALENDAR_(\\d{4})");

    private Definitions() {}

    static List<Report.Entry> all() {
        return List.of(
                entry(
                        "线索",
                        "Finding",
                        "一条规则在一个案件上发现的待办事项；是核查任务，不是结论。",
                        "What a rule found for a case: something to be done, not a verdict."),
                entry(
                        "期末未结",
                        "Open at the end",
                        "报告期末（或筛查基准日）仍未办结、未撤销的线索。",
                        "Neither fulfilled nor withdrawn at the end of the period, or on the day of the screening if earlier."),
                entry(
                        "逾期",
                        "Overdue",
                        "办理期限已过仍未结；没有期限的不计。",
                        "Still open after its due day; what has no due day is never overdue."),
                entry(
                        "本期办结、撤销",
                        "Fulfilled, withdrawn",
                        "办结：职责已履行；撤销：依据不复存在。按日期计入本期。",
                        "Fulfilled: the duty was done. Withdrawn: its ground has gone. Counted on the day of it."),
                entry(
                        "应入户",
                        "Visits due",
                        "在期末前到期、期初尚未结的“需县级入户核查”线索所涉案件，按案件去重。",
                        "Distinct cases with a county visit that fell due by the end of the period and was not closed before it."),
                entry(
                        "已入户",
                        "Visits done",
                        "本期因入户核查而办结的案件，按案件去重；以登记办结的不计。",
                        "Distinct cases whose duty ended in the period by a visit; those that ended by a registration do not count."),
                entry(
                        "<3 与 –",
                        "<3 and –",
                        "少于三的数以“<3”代替；“–”为避免由合计推出小数而隐去的数。",
                        "Counts below three print as <3; – is a count held back because a small one would follow from it."),
                entry(
                        "工作日",
                        "Working days",
                        "按国务院节假日安排计算；没有日历的年份按周末推算。",
                        "By the holiday arrangement of the State Council; a year without a calendar falls back to weekends."),
                entry("举报", "Tips", "举报人及举报内容不进入报告。", "Nothing of the tip desk is in this report."));
    }

    /** What a note code means; empty for codes that concern no reader of a report. */
    static Optional<Bilingual> note(String code) {
        Matcher matcher = NO_CALENDAR.matcher(code.strip());
        return matcher.matches()
                ? Optional.of(new Bilingual(
                        "%s 年没有节假日日历，工作日按周末推算，期限可能有出入。".formatted(matcher.group(1)),
                        "There is no holiday calendar for %s: working days fall back to weekends and due days may differ."
                                .formatted(matcher.group(1))))
                : Optional.empty();
    }

    private static Report.Entry entry(String zh, String en, String textZh, String textEn) {
        return new Report.Entry(new Bilingual(zh, en), new Bilingual(textZh, textEn));
    }
}
