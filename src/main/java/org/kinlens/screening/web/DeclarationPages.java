package org.kinlens.screening.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinlens.kinship.ScopeProfiles;
import org.kinlens.screening.CoverageLine;
import org.kinlens.screening.DeclarationGap;
import org.kinlens.screening.DeclarationGaps;
import org.kinlens.screening.ScreeningRun;
import org.kinlens.screening.Screenings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** What officials declared against what the data say, by township and row by row. */
@Controller
@ConditionalOnWebApplication
final class DeclarationPages {
    private static final int PAGE_ROWS = 50;
    private static final int CSV_ROWS = 1000;

    private final DeclarationGaps gaps;
    private final GapLines lines;
    private final Divisions divisions;
    private final Screenings screenings;
    private final RuleTexts texts;
    private final ScopeProfiles profiles = ScopeProfiles.shipped();

    DeclarationPages(
            DeclarationGaps gaps, GapLines lines, Divisions divisions, Screenings screenings, RuleTexts texts) {
        this.gaps = gaps;
        this.lines = lines;
        this.divisions = divisions;
        this.screenings = screenings;
        this.texts = texts;
    }

    @GetMapping("/declarations")
    String list(
            @RequestParam(required = false) @Nullable String division,
            @RequestParam(required = false) @Nullable String list,
            @RequestParam(required = false) @Nullable String cursor,
            Locale locale,
            Model model) {
        FindingFilter place = FindingFilter.of(division, null, null, null);
        DeclarationGap.Kind kind = kind(list);
        DeclarationGaps.Page page = page(place.division(), kind, PAGE_ROWS, cursor);
        Optional<ScreeningRun> run = screenings.latest();
        model.addAttribute("division", place.division());
        model.addAttribute("kind", kind);
        model.addAttribute("kinds", DeclarationGap.Kind.values());
        model.addAttribute("townships", townships(place, run));
        model.addAttribute("rows", lines.of(page.rows(), locale));
        model.addAttribute(
                "next", page.next() == null ? null : url("/declarations", place.division(), kind, page.next()));
        model.addAttribute("first", cursor == null ? null : url("/declarations", place.division(), kind, null));
        model.addAttribute("csv", url("/declarations.csv", place.division(), kind, null));
        model.addAttribute(
                "run", run.map(r -> RunHeader.of(r, profiles, texts, locale)).orElse(null));
        return "declarations";
    }

    /** For a spreadsheet: ids and no names; a minor has no id either. */
    @GetMapping("/declarations.csv")
    void csv(
            @RequestParam(required = false) @Nullable String division,
            @RequestParam(required = false) @Nullable String list,
            HttpServletResponse response)
            throws IOException {
        FindingFilter place = FindingFilter.of(division, null, null, null);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"declarations.csv\"");
        Writer text = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        text.write('\ufeff');
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(GapSheet.HEADER);
            String cursor = null;
            do {
                DeclarationGaps.Page page = page(place.division(), kind(list), CSV_ROWS, cursor);
                page.rows().forEach(gap -> csv.writeRecord(GapSheet.row(gap)));
                cursor = page.next();
            } while (cursor != null);
        }
    }

    private DeclarationGaps.Page page(
            @Nullable String division, DeclarationGap.@Nullable Kind kind, int limit, @Nullable String cursor) {
        try {
            return gaps.page(division, kind, limit, cursor);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "The address holds a cursor of no page", e);
        }
    }

    private List<TownshipCounts> townships(FindingFilter place, Optional<ScreeningRun> run) {
        List<DeclarationGaps.Count> counts = gaps.counts(place.division());
        List<CoverageLine> coverage = run.map(ScreeningRun::coverage).orElse(List.of());
        String prefix = place.divisionPrefix();
        List<TownshipCounts> unnamed = TownshipCounts.of(counts, coverage, prefix == null ? "" : prefix, Map.of());
        Set<String> codes = new HashSet<>();
        unnamed.forEach(line -> codes.add(line.code()));
        return TownshipCounts.of(counts, coverage, prefix == null ? "" : prefix, divisions.names(codes));
    }

    /** What an address cannot mean is left out. */
    private static DeclarationGap.@Nullable Kind kind(@Nullable String list) {
        return list == null
                ? null
                : FindingFilter.constant(DeclarationGap.Kind.class, list).orElse(null);
    }

    private static String url(
            String path, @Nullable String division, DeclarationGap.@Nullable Kind kind, @Nullable String cursor) {
        UriComponentsBuilder url = UriComponentsBuilder.fromPath(path);
        if (division != null) {
            url.queryParam("division", division);
        }
        if (kind != null) {
            url.queryParam("list", kind);
        }
        if (cursor != null) {
            url.queryParam("cursor", cursor);
        }
        return url.build().toUriString();
    }
}
