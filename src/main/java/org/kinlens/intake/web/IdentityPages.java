package org.kinlens.intake.web;

import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinlens.intake.LoadRefused;
import org.kinlens.intake.identity.Judgement;
import org.kinlens.intake.identity.JudgementKind;
import org.kinlens.intake.identity.JudgementRefused;
import org.kinlens.intake.identity.Judgements;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Which records are held to be one person, why, and a person's word against it or beyond it. */
@Controller
@ConditionalOnWebApplication
final class IdentityPages {
    private static final int SHOWN = 50;
    private static final String BUSY = "BUSY";

    private final Judgements judgements;

    IdentityPages(Judgements judgements) {
        this.judgements = judgements;
    }

    @GetMapping("/identities")
    String list(
            @RequestParam(required = false) @Nullable JudgementKind kind,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "false") boolean undone,
            Model model) {
        if (page < 0 || page > Integer.MAX_VALUE / SHOWN - 1) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "There is no such page");
        }
        fill(model, kind, page);
        model.addAttribute("undone", undone);
        return "identities";
    }

    private void fill(Model model, @Nullable JudgementKind kind, int page) {
        List<Judgement> found = judgements.list(kind, page * SHOWN, SHOWN + 1);
        model.addAttribute(
                "judgements", found.stream().limit(SHOWN).map(JudgementLine::of).toList());
        model.addAttribute("more", found.size() > SHOWN);
        model.addAttribute("page", page);
        model.addAttribute("kind", kind);
        model.addAttribute("counts", judgements.counts());
    }

    @GetMapping("/identities/{id}")
    String detail(@PathVariable String id, @RequestParam(defaultValue = "false") boolean merged, Model model) {
        fill(model, id);
        model.addAttribute("merged", merged);
        return "identity";
    }

    private void fill(Model model, String id) {
        Judgement judgement = judgements
                .find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No such judgement"));
        model.addAttribute("j", JudgementLine.of(judgement));
        model.addAttribute(
                "records",
                judgements.records(judgement.person()).stream()
                        .map(JudgementLine.Member::of)
                        .toList());
    }

    @PostMapping("/identities/{id}/undo")
    Object undo(
            @PathVariable String id, @RequestParam(defaultValue = "") String reason, Principal principal, Model model) {
        try {
            judgements.undo(id, principal.getName(), reason);
            return "redirect:/identities?undone=true";
        } catch (JudgementRefused e) {
            return e.why() == JudgementRefused.Why.UNKNOWN_JUDGEMENT
                    ? refusedList(e.why().name(), model)
                    : refusedDetail(e.why().name(), id, model);
        } catch (LoadRefused e) {
            return refusedDetail(BUSY, id, model);
        }
    }

    private ModelAndView refusedDetail(String problem, String id, Model model) {
        fill(model, id);
        model.addAttribute("problem", problem);
        return page("identity", problem, model);
    }

    private ModelAndView refusedList(String problem, Model model) {
        fill(model, null, 0);
        model.addAttribute("problem", problem);
        return page("identities", problem, model);
    }

    private static ModelAndView page(String view, String problem, Model model) {
        ModelAndView page = new ModelAndView(view, model.asMap());
        page.setStatus(problem.equals(BUSY) ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** The form stays on the page, with what was wrong above it. */
    @PostMapping("/identities")
    Object merge(
            @RequestParam(defaultValue = "") String one,
            @RequestParam(defaultValue = "") String other,
            @RequestParam(defaultValue = "") String reason,
            Principal principal,
            Model model) {
        String problem;
        try {
            return "redirect:/identities/" + judgements.merge(one, other, principal.getName(), reason) + "?merged=true";
        } catch (JudgementRefused e) {
            problem = e.why().name();
        } catch (LoadRefused e) {
            problem = BUSY;
        }
        model.addAttribute("one", one);
        model.addAttribute("other", other);
        model.addAttribute("reason", reason);
        return refusedList(problem, model);
    }
}
