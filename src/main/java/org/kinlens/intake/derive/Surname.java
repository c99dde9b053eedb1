package org.kinlens.intake.derive;

import java.util.Set;

/** The family name of a Chinese name: its first character, or two for the compound surnames (复姓) in use. */
final class Surname {
    private static final Set<String> COMPOUND = Set.of(
            "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "司徒", "令狐", "夏侯", "宇文", "长孙", "端木", "申屠", "南宫", "独孤",
            "拓跋", "百里", "呼延", "东郭", "闻人", "澹台", "公冶", "太史", "轩辕", "钟离", "濮阳", "淳于", "单于", "仲孙");

    private Surname() {}

    /** Empty for an empty name. */
    static String of(String name) {
        String bare = name.strip();
        if (bare.codePointCount(0, bare.length()) > 2) {
            String two = bare.substring(0, bare.offsetByCodePoints(0, 2));
            if (COMPOUND.contains(two)) {
                return two;
            }
        }
        return bare.isEmpty() ? "" : bare.substring(0, bare.offsetByCodePoints(0, 1));
    }
}
