package org.kinlens.explore.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinlens.access.CsvDownload;
import org.kinlens.explore.Doubt;
import org.kinlens.explore.Doubts;
import org.kinlens.explore.Slice;
import org.kinlens.explore.web.ShownPersons.ShownPerson;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Contradictions in the data, by what is wrong. */
@Controller
@ConditionalOnWebApplication
final class DoubtPage {
    private static final List<String> COLUMNS =
            List.of("doubt_id", "kind", "meaning", "division_code", "division_name", "persons", "from", "to", "detail");

    private final Doubts doubts;
    private final ShownPersons shown;
    private final DivisionNames divisions;
    private final Texts texts;

    DoubtPage(Doubts doubts, ShownPersons shown, DivisionNames divisions, Texts texts) {
        this.doubts = doubts;
        this.shown = shown;
        this.divisions = divisions;
        this.texts = texts;
    }

    @GetMapping("/doubts")
    String list(
            @RequestParam(required = false) @Nullable String division,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String cursor,
            Locale locale,
            Model model) {
        ListFilter filter = ListFilter.of(division, kind);
        Slice<Doubt> page = page(filter, cursor);
        Map<String, Long> counts = doubts.counts(filter.query(null));
        Map<Doubt.Kind, List<DoubtView>> groups = new EnumMap<>(Doubt.Kind.class);
        views(page.items(), locale)
                .forEach(view -> groups.computeIfAbsent(view.doubt.kind(), k -> new ArrayList<>())
                        .add(view));
        model.addAttribute("filter", filter);
        model.addAttribute("kinds", Doubt.Kind.values());
        model.addAttribute("groups", groups);
        model.addAttribute("counts", counts);
        model.addAttribute("total", QuestionPage.total(counts, filter.kind()));
        model.addAttribute("next", page.next() == null ? null : filter.url("/doubts", "kind", page.next()));
        model.addAttribute("first", cursor == null || cursor.isBlank() ? null : filter.url("/doubts", "kind", null));
        model.addAttribute("download", filter.url("/doubts.csv", "kind", null));
        return "doubts";
    }

    @GetMapping("/doubts.csv")
    void download(
            @RequestParam(required = false) @Nullable String division,
            @RequestParam(required = false) @Nullable String kind,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        List<DoubtView> all = views(doubts.all(ListFilter.of(division, kind).query(null)), locale);
        response.setContentType(CsvDownload.CONTENT_TYPE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"doubts.csv\"");
        CsvDownload.write(
                response.getOutputStream(),
                COLUMNS,
                all.stream().map(view -> line(view, locale)).toList());
    }

    private Slice<Doubt> page(ListFilter filter, @Nullable String cursor) {
        try {
            return doubts.page(filter.query(cursor));
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "The address holds a cursor of no page", e);
        }
    }

    private List<DoubtView> views(List<Doubt> found, Locale locale) {
        Set<String> ids = new HashSet<>();
        Set<String> codes = new HashSet<>();
        found.forEach(doubt -> {
            ids.addAll(doubt.persons());
            codes.add(doubt.divisionCode());
        });
        Map<String, ShownPerson> persons = shown.of(ids);
        Map<String, String> names = divisions.of(codes);
        return found.stream()
                .map(doubt -> new DoubtView(
                        doubt,
                        doubt.persons().stream()
                                .map(persons::get)
                                .filter(Objects::nonNull)
                                .toList(),
                        names.getOrDefault(doubt.divisionCode(), doubt.divisionCode()),
                        lastDay(doubt.to()),
                        texts.orElse("doubt.detail." + doubt.detail(), doubt.detail(), locale)))
                .toList();
    }

    private List<String> line(DoubtView view, Locale locale) {
        Doubt doubt = view.doubt;
        return List.of(
                doubt.id(),
                doubt.kind().name(),
                texts.text("doubt." + doubt.kind() + ".title", locale),
                doubt.divisionCode(),
                view.division.equals(doubt.divisionCode()) ? "" : view.division,
                view.persons.stream()
                        .map(p -> (p.name() + " " + p.id()).strip())
                        .collect(Collectors.joining("; ")),
                Objects.toString(doubt.from(), ""),
                Objects.toString(doubt.to(), ""),
                view.detail);
    }

    private static @Nullable LocalDate lastDay(@Nullable LocalDate end) {
        return end == null ? null : end.minusDays(1);
    }

    /**
     * A doubt as a page shows it.
     *
     * @param division name, or code where it has none
     * @param lastDay last day of the contradiction, or null
     */
    record DoubtView(
            Doubt doubt,
            List<ShownPerson> persons,
            String division,
            @Nullable LocalDate lastDay,
            String detail) {}
}
