package org.kinlens.screening.web;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.kinlens.screening.Evidence.Hop;
import org.kinlens.screening.Evidence.Tie;

/** A path as one sentence in kin terms: 张三 —母亲→ 李四 —兄弟→ 王五：舅父. */
final class Sentences {
    private Sentences() {}

    /** @param name what stands for a person of that printed id */
    static String of(List<Hop> path, Tie tie, UnaryOperator<String> name, Locale locale) {
        boolean english = isEnglish(locale);
        StringBuilder sentence = new StringBuilder(name.apply(path.get(0).fromId()));
        for (Hop hop : path) {
            sentence.append(" —")
                    .append(english ? hop.termEn() : hop.termZh())
                    .append("→ ")
                    .append(name.apply(hop.toId()));
        }
        return sentence.append(english ? ": " : "：")
                .append(english ? tie.termEn() : tie.termZh())
                .toString();
    }

    static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    /** True for a parent of whom only the existence is known. */
    static boolean isPlaceholder(String id) {
        return id.startsWith("~");
    }
}
