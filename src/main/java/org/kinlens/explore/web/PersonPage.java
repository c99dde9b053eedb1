package org.kinlens.explore.web;

import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What is known of one person, with where it was read. */
@Controller
@ConditionalOnWebApplication
final class PersonPage {
    private final PersonFinder finder;
    private final PersonViews views;

    PersonPage(PersonFinder finder, PersonViews views) {
        this.finder = finder;
        this.views = views;
    }

    @GetMapping("/persons/{person}")
    String person(@PathVariable String person, Locale locale, Model model) {
        model.addAttribute(
                "view",
                views.of(finder.require(person), locale)
                        .orElseThrow(
                                () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No person has this address")));
        return "person";
    }
}
