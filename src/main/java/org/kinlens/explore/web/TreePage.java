package org.kinlens.explore.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kinlens.explore.TreeLayout;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The family tree of a person. */
@Controller
@ConditionalOnWebApplication
final class TreePage {
    private final PersonFinder finder;
    private final TreeViews views;

    TreePage(PersonFinder finder, TreeViews views) {
        this.finder = finder;
        this.views = views;
    }

    @GetMapping("/persons/{person}/tree")
    String tree(
            @PathVariable String person,
            @RequestParam(required = false) @Nullable Integer up,
            @RequestParam(required = false) @Nullable Integer down,
            @RequestParam(name = "relative-to", required = false) @Nullable String relativeTo,
            @RequestParam(required = false) @Nullable List<String> closed,
            @RequestParam(required = false) @Nullable String paper,
            Locale locale,
            Model model) {
        TreeForm form = TreeForm.of(person, up, down, relativeTo, closed, paper);
        model.addAttribute("view", views.of(finder.require(person), form, locale));
        model.addAttribute("form", form);
        model.addAttribute("generations", TreeForm.GENERATIONS);
        model.addAttribute("boxWidth", TreeLayout.BOX_WIDTH);
        model.addAttribute("boxHeight", TreeLayout.BOX_HEIGHT);
        return "tree";
    }
}
