package org.kinlens.screening.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinlens.kinship.ScopeProfiles;
import org.kinlens.screening.Channel;
import org.kinlens.screening.Finding;
import org.kinlens.screening.FindingPage;
import org.kinlens.screening.FindingQuery;
import org.kinlens.screening.FindingState;
import org.kinlens.screening.Findings;
import org.kinlens.screening.Screenings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Findings for other systems to pull. */
@RestController
@ConditionalOnWebApplication
@RequestMapping("/api/v1/findings")
final class FindingApi {
    private static final int MAX_LIMIT = 1000;

    private final Findings findings;
    private final Screenings screenings;
    private final Certificates certificates;
    private final ScopeProfiles profiles = ScopeProfiles.shipped();

    FindingApi(Findings findings, Screenings screenings, Certificates certificates) {
        this.findings = findings;
        this.screenings = screenings;
        this.certificates = certificates;
    }

    /**
     * One page, in the order of due days.
     *
     * @param since only what was first found or closed on that day or later; a page may then hold fewer than the limit
     * @param status without it, all states
     */
    @GetMapping
    FindingList list(
            @RequestParam(required = false) @Nullable LocalDate since,
            @RequestParam(required = false) @Nullable Channel channel,
            @RequestParam(required = false) @Nullable String rule,
            @RequestParam(required = false) @Nullable String division,
            @RequestParam(required = false) @Nullable FindingState status,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "limit is %d; expected 1 to %d".formatted(limit, MAX_LIMIT));
        }
        FindingQuery query = new FindingQuery(division, rule, channel, status, limit, cursor);
        List<FindingJson> items = new ArrayList<>();
        FindingPage page = page(query);
        collect(page, since, items);
        while (items.isEmpty() && page.next() != null) {
            page = page(query.after(page.next()));
            collect(page, since, items);
        }
        return new FindingList(items, page.next(), searched());
    }

    @GetMapping("/{id}")
    FindingJson finding(@PathVariable String id) {
        Finding finding = find(id);
        return FindingJson.full(finding, certificates.of(finding).orElse(null));
    }

    /** The certificate of the tie alone. */
    @GetMapping("/{id}/certificate")
    CertificateJson certificate(@PathVariable String id) {
        return certificates
                .of(find(id))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "This finding rests on no tie; GET /api/v1/findings/{id} says on what"));
    }

    private Finding find(String id) {
        return findings.find(id)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "No finding has this id; GET /api/v1/findings lists them"));
    }

    private FindingPage page(FindingQuery query) {
        try {
            return findings.page(query);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage(), e);
        }
    }

    private static void collect(FindingPage page, @Nullable LocalDate since, List<FindingJson> items) {
        page.findings().stream()
                .filter(finding -> since == null || changedSince(finding, since))
                .map(FindingJson::brief)
                .forEach(items::add);
    }

    private static boolean changedSince(Finding finding, LocalDate since) {
        LocalDate closed = finding.closedOn();
        return !finding.firstFoundOn().isBefore(since) || (closed != null && !closed.isBefore(since));
    }

    private @Nullable Searched searched() {
        return screenings
                .latest()
                .flatMap(run -> Optional.of(Searched.of(run, profiles)))
                .orElse(null);
    }

    /**
     * A page of findings.
     *
     * @param next cursor of the next page; absent on the last one
     * @param searched what the shown run could see: no finding is not no tie
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FindingList(
            List<FindingJson> findings,
            @Nullable String next,
            @Nullable Searched searched) {}
}
