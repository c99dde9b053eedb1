package org.kinlens.screening.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.kinlens.kinship.ScopeProfiles;
import org.kinlens.screening.ScreeningRun;
import org.kinlens.screening.Screenings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The page of one official. */
@Controller
@ConditionalOnWebApplication
final class OfficialPage {
    private final OfficialRefs refs;
    private final OfficialViews views;
    private final Screenings screenings;
    private final RuleTexts texts;
    private final Clock clock;
    private final ScopeProfiles profiles = ScopeProfiles.shipped();

    OfficialPage(OfficialRefs refs, OfficialViews views, Screenings screenings, RuleTexts texts, Clock clock) {
        this.refs = refs;
        this.views = views;
        this.screenings = screenings;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/officials/{ref}")
    String official(@PathVariable String ref, Locale locale, Model model) {
        Optional<ScreeningRun> run = screenings.latest();
        LocalDate asOf = run.map(ScreeningRun::asOf).orElseGet(() -> LocalDate.now(clock));
        OfficialView view = refs.find(ref)
                .flatMap(official -> views.of(official, asOf, locale))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No such official"));
        model.addAttribute("view", view);
        model.addAttribute(
                "run", run.map(r -> RunHeader.of(r, profiles, texts, locale)).orElse(null));
        return "official";
    }
}
