package org.kinlens.explore.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinlens.explore.Question;
import org.kinlens.explore.Question.Alternative;
import org.kinlens.explore.Question.Relation;
import org.kinlens.explore.web.QuestionView.AlternativeView;
import org.kinlens.explore.web.ShownPersons.ShownPerson;
import org.springframework.stereotype.Component;

/** Puts words to questions. */
@Component
final class QuestionViews {
    private static final int PERCENT = 100;
    private static final List<String> PARENTAGE = List.of("source", "parent_id", "child_id", "kind");
    private static final List<String> MARRIAGE = List.of("source", "person_a", "person_b", "married_on");

    private final ShownPersons shown;
    private final DivisionNames divisions;
    private final Texts texts;

    QuestionViews(ShownPersons shown, DivisionNames divisions, Texts texts) {
        this.shown = shown;
        this.divisions = divisions;
        this.texts = texts;
    }

    List<QuestionView> of(List<Question> questions, Locale locale) {
        Set<String> ids = new HashSet<>();
        Set<String> codes = new HashSet<>();
        for (Question question : questions) {
            ids.add(question.subject());
            codes.add(question.divisionCode());
            if (question.head() != null) {
                ids.add(question.head());
            }
            for (Alternative alternative : question.alternatives()) {
                if (alternative.person() != null) {
                    ids.add(alternative.person());
                }
            }
        }
        Map<String, ShownPerson> persons = shown.of(ids);
        Map<String, String> names = divisions.of(codes);
        return questions.stream().map(q -> view(q, persons, names, locale)).toList();
    }

    private QuestionView view(
            Question question, Map<String, ShownPerson> persons, Map<String, String> names, Locale locale) {
        ShownPerson subject = persons.get(question.subject());
        ShownPerson head = question.head() == null ? null : persons.get(question.head());
        List<AlternativeView> alternatives = new ArrayList<>();
        for (Alternative alternative : question.alternatives()) {
            String person = alternative.person();
            alternatives.add(new AlternativeView(
                    alternatives.size() + 1,
                    person == null ? null : persons.get(person),
                    (int) Math.floor(alternative.confidence() * PERCENT + 1e-9),
                    other(question, person, locale),
                    reasons(alternative.reason(), locale)));
        }
        return new QuestionView(
                question,
                sentence(question, subject, head, locale),
                row(question, locale),
                names.getOrDefault(question.divisionCode(), question.divisionCode()),
                subject,
                alternatives,
                texts.text("question.paper." + question.relation(), locale),
                header(question.relation()),
                answer(question, subject, head));
    }

    /** What stands where no person does. */
    private String other(Question question, @Nullable String answer, Locale locale) {
        return question.relation() == Relation.KIND && answer != null
                ? texts.orElse("question.kind." + answer, answer, locale)
                : texts.text("questions.somebody", locale);
    }

    private String reasons(String keys, Locale locale) {
        return Arrays.stream(keys.split(","))
                .filter(key -> !key.isEmpty())
                .map(key -> texts.orElse("question.reason." + key, key, locale))
                .collect(Collectors.joining(texts.text("question.and", locale)));
    }

    private String sentence(
            Question question, @Nullable ShownPerson subject, @Nullable ShownPerson head, Locale locale) {
        String who = name(subject, locale);
        String stands = texts.text(
                head == null ? "question.stands.alone" : "question.stands",
                locale,
                who,
                texts.orElse("feed." + question.feed(), question.feed(), locale),
                texts.relation(question.codeSet(), question.relationCode(), locale),
                name(head, locale));
        return texts.text("question.asks." + question.relation(), locale, stands, who, name(head, locale));
    }

    private String row(Question question, Locale locale) {
        String household = question.householdId();
        return household == null
                ? texts.text("question.row.unit", locale, question.unit())
                : texts.text("question.row.household", locale, Texts.ownId(household));
    }

    private String name(@Nullable ShownPerson person, Locale locale) {
        if (person == null) {
            return texts.text("person.unnamed", locale);
        }
        if (person.placeholder()) {
            return texts.text("tree.unknown", locale);
        }
        String name = person.name().isEmpty() ? texts.text("person.unnamed", locale) : person.name();
        return texts.text("question.person", locale, name, person.id());
    }

    static List<String> header(Relation relation) {
        return relation == Relation.SPOUSE ? MARRIAGE : PARENTAGE;
    }

    /** The row with what is known filled in; ids as the source writes them that the row then belongs to. */
    private static List<String> answer(Question question, @Nullable ShownPerson subject, @Nullable ShownPerson head) {
        String source = subject == null ? "" : subject.source();
        String who = subject == null ? "" : subject.ownId();
        return switch (question.relation()) {
            case PARENT, THROUGH -> List.of(source, "", who, "");
            case SPOUSE -> List.of(source, who, "", "");
            case KIND -> List.of(source, head == null ? "" : head.ownId(), who, "");
        };
    }
}
