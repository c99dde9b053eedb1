package org.kinlens.screening.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kinlens.kinship.ScopeProfiles;
import org.kinlens.screening.DeclarationGap;
import org.kinlens.screening.DeclarationGaps;
import org.kinlens.screening.Screenings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What officials declared against what the data say, for other systems to pull: ids only, no names. */
@RestController
@ConditionalOnWebApplication
@RequestMapping("/api/v1/declarations")
final class DeclarationApi {
    private static final int MAX_LIMIT = 1000;

    private final DeclarationGaps gaps;
    private final Screenings screenings;
    private final ScopeProfiles profiles = ScopeProfiles.shipped();

    DeclarationApi(DeclarationGaps gaps, Screenings screenings) {
        this.gaps = gaps;
        this.screenings = screenings;
    }

    /**
     * One page, by division and official.
     *
     * @param list without it, all three
     */
    @GetMapping
    GapList list(
            @RequestParam(required = false) @Nullable String division,
            @RequestParam(required = false) DeclarationGap.@Nullable Kind list,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "limit is %d; expected 1 to %d".formatted(limit, MAX_LIMIT));
        }
        DeclarationGaps.Page page;
        try {
            page = gaps.page(division, list, limit, cursor);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage(), e);
        }
        Map<DeclarationGap.Kind, Long> counts = new TreeMap<>();
        for (DeclarationGap.Kind kind : DeclarationGap.Kind.values()) {
            counts.put(kind, 0L);
        }
        gaps.counts(division).forEach(count -> counts.merge(count.kind(), count.rows(), Long::sum));
        return new GapList(
                counts,
                page.rows().stream().map(GapJson::of).toList(),
                page.next(),
                screenings.latest().map(run -> Searched.of(run, profiles)).orElse(null));
    }

    /**
     * A page of the lists.
     *
     * @param counts rows of each list below the division, whatever the page shows
     * @param next cursor of the next page; absent on the last one
     * @param searched what the run could see: no path is not no tie
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GapList(
            Map<DeclarationGap.Kind, Long> counts,
            List<GapJson> rows,
            @Nullable String next,
            @Nullable Searched searched) {}

    /**
     * One row.
     *
     * @param officialRef id of the official in addresses of pages
     * @param personId absent where the relative is a minor or only named
     * @param to first day on which the computed tie no longer holds
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GapJson(
            DeclarationGap.Kind list,
            DeclarationGap.Reason reason,
            String divisionCode,
            String officialId,
            String officialRef,
            boolean inOffice,
            @Nullable String personId,
            boolean minor,
            String word,
            String termZh,
            String termEn,
            @Nullable String relationCode,
            @Nullable LocalDate declaredOn,
            @Nullable Double confidence,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<String> cases) {
        static GapJson of(DeclarationGap gap) {
            return new GapJson(
                    gap.kind(),
                    gap.reason(),
                    gap.divisionCode(),
                    gap.officialId(),
                    gap.officialRef(),
                    gap.inOffice(),
                    gap.relativeId(),
                    gap.minor(),
                    gap.word(),
                    gap.termZh(),
                    gap.termEn(),
                    gap.relationCode(),
                    gap.declaredOn(),
                    gap.confidence(),
                    gap.from(),
                    gap.to(),
                    gap.cases());
        }
    }
}
