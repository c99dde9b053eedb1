package org.kinlens.explore.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinlens.explore.Question;
import org.kinlens.explore.Questions;
import org.kinlens.explore.Slice;
import org.kinlens.explore.web.ShownPersons.ShownPerson;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions for other systems to pull; ids, no names. */
@RestController
@ConditionalOnWebApplication
@RequestMapping("/api/v1/questions")
final class QuestionApi {
    private final Questions questions;
    private final ShownPersons shown;

    QuestionApi(Questions questions, ShownPersons shown) {
        this.questions = questions;
        this.shown = shown;
    }

    /** One page, by division and id. */
    @GetMapping
    QuestionList list(
            @RequestParam(required = false) @Nullable String division,
            @RequestParam(required = false) @Nullable String feed,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        Slice<Question> page = Calls.checked(() -> questions.page(new Slice.Query(division, feed, limit, cursor)));
        Set<String> ids = new HashSet<>();
        for (Question question : page.items()) {
            ids.add(question.subject());
            if (question.head() != null) {
                ids.add(question.head());
            }
            question.alternatives().forEach(a -> {
                if (a.person() != null) {
                    ids.add(a.person());
                }
            });
        }
        Map<String, ShownPerson> persons = shown.of(ids);
        return new QuestionList(page.items().stream().map(q -> json(q, persons)).toList(), page.next());
    }

    private static QuestionJson json(Question question, Map<String, ShownPerson> persons) {
        return new QuestionJson(
                question.id(),
                question.unit(),
                question.feed(),
                question.householdId(),
                Calls.printed(question.subject(), persons),
                Calls.printed(question.head(), persons),
                question.relationCode(),
                question.codeSet(),
                question.divisionCode(),
                question.relation(),
                question.relation().answerFeed(),
                question.alternatives().stream()
                        .map(a -> new AlternativeJson(Calls.printed(a.person(), persons), a.confidence(), a.reason()))
                        .toList());
    }

    /**
     * A page of questions.
     *
     * @param next cursor of the next page; absent on the last one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record QuestionList(
            List<QuestionJson> questions, @Nullable String next) {}

    /** One question; persons by printed id. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record QuestionJson(
            String id,
            String unit,
            String feed,
            @Nullable String householdId,
            @Nullable String subjectId,
            @Nullable String headId,
            String relationCode,
            String codeSet,
            String divisionCode,
            Question.Relation relation,
            String answerFeed,
            List<AlternativeJson> alternatives) {}

    /**
     * One possible answer.
     *
     * @param personId absent for somebody else
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AlternativeJson(@Nullable String personId, double confidence, String reason) {}
}
