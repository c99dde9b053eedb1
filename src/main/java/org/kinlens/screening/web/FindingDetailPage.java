package org.kinlens.screening.web;

import java.util.Locale;
import org.kinlens.kinship.ScopeProfiles;
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
    private final OfficialRefs officials;
    private final ScopeProfiles profiles = ScopeProfiles.shipped();

    FindingDetailPage(
            Findings findings, Screenings screenings, FindingViews views, RuleTexts texts, OfficialRefs officials) {
        this.findings = findings;
        this.screenings = screenings;
        this.views = views;
        this.texts = texts;
        this.officials = officials;
    }

    @GetMapping("/findings/{id}")
    String finding(@PathVariable String id, Locale locale, Model model) {
        FindingView view = view(id, locale);
        model.addAttribute(
                "officialRef",
                officials.refOf(view.line().finding().officialId()).orElse(null));
        return show("finding", view, locale, model);
    }

    /** The certificate of the tie, to be printed. */
    @GetMapping("/findings/{id}/certificate")
    String certificate(@PathVariable String id, Locale locale, Model model) {
        FindingView view = view(id, locale);
        if (view.certificate() == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "The finding rests on no tie");
        }
        return show("certificate", view, locale, model);
    }

    private FindingView view(String id, Locale locale) {
        return views.of(
                findings.find(id)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No such finding")),
                locale);
    }

    private String show(String page, FindingView view, Locale locale, Model model) {
        model.addAttribute("view", view);
        model.addAttribute(
                "run",
                screenings
                        .latest()
                        .map(r -> RunHeader.of(r, profiles, texts, locale))
                        .orElse(null));
        return page;
    }
}
