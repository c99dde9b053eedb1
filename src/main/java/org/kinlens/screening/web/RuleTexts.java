package org.kinlens.screening.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Titles and legal grounds of rules, and the words for codes that a newer rule may bring along. */
@Component
final class RuleTexts {
    private static final String NO_CALENDAR = "NO_HOLIDAY_CALENDAR_";

    private final MessageSource messages;

    RuleTexts(MessageSource messages) {
        this.messages = messages;
    }

    String title(String ruleId, Locale locale) {
        return text("rule." + ruleId + ".title", ruleId, locale);
    }

    String basis(String ruleId, Locale locale) {
        return text("rule." + ruleId + ".basis", "", locale);
    }

    String duty(String ruleId, Locale locale) {
        return text("rule." + ruleId + ".duty", "", locale);
    }

    /** The words of a message key that data brought along, or of a general one. */
    String text(String key, String otherwise, Locale locale) {
        String text = messages.getMessage(key, null, otherwise, locale);
        return text == null ? otherwise : text;
    }

    /** A note on a due day as sentences: one code or, where it spans two years, more of them joined by {@code ;}. */
    String notes(String codes, Locale locale) {
        return Arrays.stream(codes.split(";"))
                .map(code -> note(code, locale))
                .collect(Collectors.joining(locale.getLanguage().equals("en") ? "; " : "；"));
    }

    /** A note such as {@code NO_HOLIDAY_CALENDAR_2027} as a sentence; a code without words is shown as it is. */
    String note(String code, Locale locale) {
        if (code.startsWith(NO_CALENDAR)) {
            return messages.getMessage(
                    "note.NO_HOLIDAY_CALENDAR", new Object[] {code.substring(NO_CALENDAR.length())}, locale);
        }
        return text("note." + code, code, locale);
    }
}
