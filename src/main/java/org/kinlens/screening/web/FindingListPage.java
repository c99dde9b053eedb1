package org.kinlens.screening.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.kinlens.kinship.ScopeProfiles;
import org.kinlens.screening.Channel;
import org.kinlens.screening.FindingPage;
import org.kinlens.screening.FindingState;
import org.kinlens.screening.Findings;
import org.kinlens.screening.ScreeningRun;
import org.kinlens.screening.Screenings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The start page: findings, by what is due first. */
@Controller
@ConditionalOnWebApplication
final class FindingListPage {
    private final Findings findings;
    private final Screenings screenings;
    private final FindingLines lines;
    private final FindingCounts counts;
    private final Divisions divisions;
    private final RuleTexts texts;
    private final ScreeningDesk desk;
    private final ScopeProfiles profiles = ScopeProfiles.shipped();

    FindingListPage(
            Findings findings,
            Screenings screenings,
            FindingLines lines,
            FindingCounts counts,
            Divisions divisions,
            RuleTexts texts,
            ScreeningDesk desk) {
        this.findings = findings;
        this.screenings = screenings;
        this.lines = lines;
        this.counts = counts;
        this.divisions = divisions;
        this.texts = texts;
        this.desk = desk;
    }

    @GetMapping("/findings")
    String formerAddress() {
        return "redirect:/";
    }

    @GetMapping("/")
    String list(
            @RequestParam(required = false) @Nullable String division,
            @RequestParam(required = false) @Nullable String rule,
            @RequestParam(required = false) @Nullable String channel,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String cursor,
            Locale locale,
            Model model) {
        FindingFilter filter = FindingFilter.of(division, rule, channel, state);
        FindingPage page = page(filter, cursor);
        FindingCounts.Table table = counts.below(filter.divisionPrefix());
        Optional<ScreeningRun> run = screenings.latest();
        model.addAttribute("filter", filter);
        model.addAttribute("lines", lines.of(page.findings(), locale));
        model.addAttribute("next", page.next() == null ? null : filter.url(page.next()));
        model.addAttribute("first", cursor == null || cursor.isBlank() ? null : filter.url(null));
        model.addAttribute("total", table.sum(line -> filter.matches(line, false, false)));
        model.addAttribute("tabs", tabs(filter, table));
        model.addAttribute("rules", rules(filter, table, locale));
        model.addAttribute("channels", Channel.values());
        model.addAttribute("divisions", divisions.withFindings());
        model.addAttribute("empty", empty(page, filter, run, table));
        model.addAttribute(
                "run", run.map(r -> RunHeader.of(r, profiles, texts, locale)).orElse(null));
        model.addAttribute("desk", ScreeningForm.of(desk, screenings, profiles, locale));
        return "findings";
    }

    private FindingPage page(FindingFilter filter, @Nullable String cursor) {
        try {
            return findings.page(filter.query(cursor));
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "The address holds a cursor of no page", e);
        }
    }

    private static @Nullable String empty(
            FindingPage page, FindingFilter filter, Optional<ScreeningRun> run, FindingCounts.Table table) {
        if (!page.findings().isEmpty()) {
            return null;
        }
        if (filter.isNarrow() || table.total() > 0) {
            return "match";
        }
        return run.isEmpty() ? "none" : "clean";
    }

    private static List<Tab> tabs(FindingFilter filter, FindingCounts.Table table) {
        List<Tab> tabs = new ArrayList<>();
        for (FindingState state : FindingState.values()) {
            tabs.add(tab(filter.withState(state), filter, table));
        }
        tabs.add(tab(filter.withState(null), filter, table));
        return tabs;
    }

    private static Tab tab(FindingFilter shown, FindingFilter current, FindingCounts.Table table) {
        return new Tab(
                shown.stateName(),
                shown.url(null),
                table.sum(line -> shown.matches(line, false, false)),
                shown.state() == current.state());
    }

    private List<RuleOption> rules(FindingFilter filter, FindingCounts.Table table, Locale locale) {
        SortedMap<String, Long> counts = table.byRule(line -> filter.matches(line, true, false));
        if (filter.rule() != null) {
            counts.putIfAbsent(filter.rule(), 0L);
        }
        return counts.entrySet().stream().map(rule -> ruleOption(rule, locale)).toList();
    }

    private RuleOption ruleOption(Map.Entry<String, Long> rule, Locale locale) {
        return new RuleOption(rule.getKey(), texts.title(rule.getKey(), locale), rule.getValue());
    }

    /** A state with its count and address. */
    record Tab(String state, String url, long count, boolean current) {}

    /** A rule to choose. */
    record RuleOption(String id, String title, long count) {}
}
