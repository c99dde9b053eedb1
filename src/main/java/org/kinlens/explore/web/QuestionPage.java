package org.kinlens.explore.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinlens.access.CsvDownload;
import org.kinlens.explore.Question;
import org.kinlens.explore.Questions;
import org.kinlens.explore.Slice;
import org.kinlens.explore.web.QuestionView.AlternativeView;
import org.kinlens.explore.web.ShownPersons.ShownPerson;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What townships are to find out, for reading and as a table that becomes the answer. */
@Controller
@ConditionalOnWebApplication
final class QuestionPage {
    private static final List<String> COLUMNS = List.of(
            "question_id",
            "division_code",
            "division_name",
            "register",
            "household_id",
            "subject",
            "question",
            "possible_answers",
            "paper",
            "answer_feed",
            "source",
            "parent_id",
            "child_id",
            "kind",
            "person_a",
            "person_b",
            "married_on");
    private static final int BEFORE_ANSWER = 10;

    private final Questions questions;
    private final QuestionViews views;

    QuestionPage(Questions questions, QuestionViews views) {
        this.questions = questions;
        this.views = views;
    }

    @GetMapping("/questions")
    String list(
            @RequestParam(required = false) @Nullable String division,
            @RequestParam(required = false) @Nullable String feed,
            @RequestParam(required = false) @Nullable String cursor,
            Locale locale,
            Model model) {
        ListFilter filter = ListFilter.of(division, feed);
        Slice<Question> page = page(filter, cursor);
        Map<String, Long> counts = questions.counts(filter.query(null));
        model.addAttribute("filter", filter);
        model.addAttribute("questions", views.of(page.items(), locale));
        model.addAttribute("counts", counts);
        model.addAttribute("total", total(counts, filter.kind()));
        model.addAttribute("next", page.next() == null ? null : filter.url("/questions", "feed", page.next()));
        model.addAttribute("first", cursor == null || cursor.isBlank() ? null : filter.url("/questions", "feed", null));
        model.addAttribute("download", filter.url("/questions.csv", "feed", null));
        return "questions";
    }

    /** The columns after {@code answer_feed} are those of the feed: filled in and saved under its name, it can be loaded. */
    @GetMapping("/questions.csv")
    void download(
            @RequestParam(required = false) @Nullable String division,
            @RequestParam(required = false) @Nullable String feed,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        List<QuestionView> all =
                views.of(questions.all(ListFilter.of(division, feed).query(null)), locale);
        response.setContentType(CsvDownload.CONTENT_TYPE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"questions.csv\"");
        CsvDownload.write(
                response.getOutputStream(),
                COLUMNS,
                all.stream().map(QuestionPage::line).toList());
    }

    private Slice<Question> page(ListFilter filter, @Nullable String cursor) {
        try {
            return questions.page(filter.query(cursor));
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "The address holds a cursor of no page", e);
        }
    }

    static long total(Map<String, Long> counts, @Nullable String kind) {
        return kind == null
                ? counts.values().stream().mapToLong(Long::longValue).sum()
                : counts.getOrDefault(kind, 0L);
    }

    private static List<String> line(QuestionView view) {
        Question question = view.question();
        List<String> line = new ArrayList<>(List.of(
                question.id(),
                question.divisionCode(),
                view.division().equals(question.divisionCode()) ? "" : view.division(),
                question.feed(),
                question.householdId() == null ? question.unit() : Texts.ownId(question.householdId()),
                person(view.subject()),
                view.sentence(),
                view.alternatives().stream().map(QuestionPage::alternative).collect(Collectors.joining("; ")),
                view.paper(),
                question.relation().answerFeed()));
        for (String column : COLUMNS.subList(BEFORE_ANSWER, COLUMNS.size())) {
            int at = view.answerHeader().indexOf(column);
            line.add(at < 0 ? "" : view.answerRow().get(at));
        }
        return line;
    }

    private static String alternative(AlternativeView alternative) {
        String who = alternative.person() == null ? "?" : person(alternative.person());
        String answer = "%d. %s %d %%".formatted(alternative.rank(), who, alternative.confidence());
        return alternative.reason().isEmpty() ? answer : answer + " (" + alternative.reason() + ")";
    }

    private static String person(@Nullable ShownPerson person) {
        return person == null ? "" : (person.name() + " " + person.id()).strip();
    }
}
