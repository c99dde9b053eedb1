package org.kinlens.screening.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinlens.access.CsvDownload;
import org.kinlens.kinship.ScopeProfiles;
import org.kinlens.screening.CoverageLine;
import org.kinlens.screening.ScreeningRun;
import org.kinlens.screening.Screenings;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How much of the kinship the data of the last run could show, by division. */
@Controller
@ConditionalOnWebApplication
final class CoveragePage {
    private static final CypherFile LOADED_SINCE = CypherFile.load("screening/web/loaded-since.cypher");
    /** Where there are fewer villages than this, all are shown at once. */
    private static final int FEW_ROWS = 60;

    private static final List<String> COLUMNS = List.of(
            "division_code",
            "name",
            "persons",
            "with_id",
            "adults",
            "known_parents",
            "married_women",
            "natal_link",
            "officials",
            "declared");

    private final Screenings screenings;
    private final Divisions divisions;
    private final RuleTexts texts;
    private final GraphStore graph;
    private final ScopeProfiles profiles = ScopeProfiles.shipped();

    CoveragePage(Screenings screenings, Divisions divisions, RuleTexts texts, GraphStore graph) {
        this.screenings = screenings;
        this.divisions = divisions;
        this.texts = texts;
        this.graph = graph;
    }

    @GetMapping("/coverage")
    String coverage(@RequestParam(required = false) @Nullable String open, Locale locale, Model model) {
        Optional<ScreeningRun> run = screenings.latest();
        List<CoverageLine> lines = run.map(ScreeningRun::coverage).orElse(List.of());
        boolean few = lines.size() <= FEW_ROWS;
        model.addAttribute("rows", CoverageTree.rows(lines, names(lines), few ? "all" : open));
        model.addAttribute("open", few ? "all" : open);
        model.addAttribute("few", few);
        model.addAttribute(
                "run", run.map(r -> RunHeader.of(r, profiles, texts, locale)).orElse(null));
        model.addAttribute(
                "stale",
                run.map(r -> !graph.list(LOADED_SINCE, Map.of("at", r.finishedAt()), row -> row)
                                .isEmpty())
                        .orElse(false));
        return "coverage";
    }

    @GetMapping("/coverage.csv")
    void download(HttpServletResponse response) throws IOException {
        List<CoverageLine> lines =
                screenings.latest().map(ScreeningRun::coverage).orElse(List.of());
        response.setContentType(CsvDownload.CONTENT_TYPE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"coverage.csv\"");
        CsvDownload.write(
                response.getOutputStream(),
                COLUMNS,
                lines.stream().map(CoverageLine::cells).toList());
    }

    private Map<String, String> names(List<CoverageLine> lines) {
        Set<String> codes = new HashSet<>();
        lines.stream()
                .map(CoverageLine::divisionCode)
                .filter(code -> code.length() == 12)
                .flatMap(code -> Stream.of(code.substring(0, 6) + "000000", code.substring(0, 9) + "000"))
                .forEach(codes::add);
        return divisions.names(codes);
    }
}
