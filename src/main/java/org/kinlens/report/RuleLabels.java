package org.kinlens.report;

import java.util.Map;

/** Neutral titles of rules; those that order a visit by the county share one, so that no tip can be told from them. */
final class RuleLabels {
    private static final Bilingual VISIT = new Bilingual("需县级入户核查（57号 §20）", "County visit required (57号 §20)");
    private static final Map<String, Bilingual> TITLES = Map.of(
            "INS-1", VISIT,
            "INS-2", VISIT,
            "INS-3", VISIT,
            "INS-4", new Bilingual("确认后形成的近亲属关系未见登记", "Tie that arose after confirmation, not seen registered"),
            "INS-5", new Bilingual("随机抽查", "Random sample"));

    private RuleLabels() {}

    static Bilingual of(String ruleId) {
        return TITLES.getOrDefault(ruleId, new Bilingual("规则 " + ruleId, "Rule " + ruleId));
    }
}
