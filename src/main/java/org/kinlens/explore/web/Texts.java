package org.kinlens.explore.web;

import java.util.Locale;
import org.kinlens.kinship.RelationCode;
import org.kinlens.kinship.RelationCodes;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Sentences in the language of the reader. */
@Component
final class Texts {
    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** The text of a key, or the given words where there is none: data may hold kinds that are younger than the page. */
    String orElse(String key, String otherwise, Locale locale) {
        return String.valueOf(messages.getMessage(key, new Object[0], otherwise, locale));
    }

    /** What a relation code says, with the code; the code alone where its set does not have it. */
    String relation(String codeSet, String code, Locale locale) {
        return RelationCodes.shipped()
                .of(codeSet, code)
                .map(c -> word(c, locale) + " (" + code + ")")
                .orElse(code);
    }

    private static String word(RelationCode code, Locale locale) {
        return isEnglish(locale) ? code.en() : code.zh();
    }

    /** The id as its source writes it: stored ids begin with the source and a colon. */
    static String ownId(String id) {
        return id.substring(id.indexOf(':') + 1);
    }

    static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
