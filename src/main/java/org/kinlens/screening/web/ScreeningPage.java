package org.kinlens.screening.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kinlens.kinship.ScopeProfiles;
import org.kinlens.screening.ScreeningRefused;
import org.kinlens.screening.Screenings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Starts a run from the page and tells how far it is. */
@Controller
@ConditionalOnWebApplication
final class ScreeningPage {
    private final ScreeningDesk desk;
    private final Screenings screenings;
    private final Clock clock;
    private final ScopeProfiles profiles = ScopeProfiles.shipped();

    ScreeningPage(ScreeningDesk desk, Screenings screenings, Clock clock) {
        this.desk = desk;
        this.screenings = screenings;
        this.clock = clock;
    }

    @PostMapping("/screenings")
    String start(
            @RequestParam(required = false) @Nullable String profile,
            @RequestParam(required = false) @Nullable String asOf) {
        String name = profile == null || profile.isBlank() ? screenings.defaultProfile() : profile;
        if (profiles.byName(name).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Unknown scope profile");
        }
        try {
            desk.start(name, asOf == null || asOf.isBlank() ? LocalDate.now(clock) : LocalDate.parse(asOf));
        } catch (DateTimeParseException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "The as-of day is no date", e);
        } catch (ScreeningRefused e) {
            // Somebody else was faster: the page shows that run.
            return "redirect:/";
        }
        return "redirect:/";
    }

    /** Asked every second while a run goes on; once it is over the page is read anew. */
    @HxRequest
    @GetMapping("/screenings/progress")
    String progress(Locale locale, Model model, HttpServletResponse response) {
        ScreeningForm form = ScreeningForm.of(desk, screenings, profiles, locale);
        model.addAttribute("desk", form);
        if (!form.running()) {
            response.setHeader("HX-Refresh", "true");
        }
        return "fragments/screening :: progress";
    }
}
