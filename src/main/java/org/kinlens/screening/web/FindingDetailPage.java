package org.kinlens.screening.web;

import java.util.Locale;
import org.kinlens.kinship.ScopeProfiles;
import org.kinlens.screening.Finding;
import org.kinlens.screening.Findings;
import org.kinlens.screening.Screenings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The page of one finding: first why, then the rest. */
@Controller
@ConditionalOnWebApplication
final class FindingDetailPage {
    private final Findings findings;
    private final Screenings screenings;
    private final FindingViews views;
    private final RuleTexts texts;
    private final ScopeProfiles profiles = ScopeProfiles.shipped();

    FindingDetailPage(Findings findings, Screenings screenings, FindingViews views, RuleTexts texts) {
        this.findings = findings;
        this.screenings = screenings;
        this.views = views;
        this.texts = texts;
    }

    @GetMapping("/findings/{id}")
    String finding(@PathVariable String id, Locale locale, Model model) {
        Finding finding = findings.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No such finding"));
        model.addAttribute("view", views.of(finding, locale));
        model.addAttribute(
                "run",
                screenings
                        .latest()
                        .map(r -> RunHeader.of(r, profiles, texts, locale))
                        .orElse(null));
        return "finding";
    }
}
