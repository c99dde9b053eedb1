package org.kinlens.explore.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinlens.explore.Doubt;
import org.kinlens.explore.Doubts;
import org.kinlens.explore.Slice;
import org.kinlens.explore.web.ShownPersons.ShownPerson;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Doubts about the data for other systems to pull; ids, no names. */
@RestController
@ConditionalOnWebApplication
@RequestMapping("/api/v1/doubts")
final class DoubtApi {
    private final Doubts doubts;
    private final ShownPersons shown;

    DoubtApi(Doubts doubts, ShownPersons shown) {
        this.doubts = doubts;
        this.shown = shown;
    }

    /** One page, by division and id. */
    @GetMapping
    DoubtList list(
            @RequestParam(required = false) @Nullable String division,
            @RequestParam(required = false) Doubt.@Nullable Kind kind,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        String name = kind == null ? null : kind.name();
        Slice<Doubt> page = Calls.checked(() -> doubts.page(new Slice.Query(division, name, limit, cursor)));
        Set<String> ids = new HashSet<>();
        page.items().forEach(doubt -> ids.addAll(doubt.persons()));
        Map<String, ShownPerson> persons = shown.of(ids);
        return new DoubtList(
                page.items().stream().map(doubt -> json(doubt, persons)).toList(), page.next());
    }

    private static DoubtJson json(Doubt doubt, Map<String, ShownPerson> persons) {
        return new DoubtJson(
                doubt.id(),
                doubt.kind(),
                doubt.persons().stream()
                        .map(id -> Calls.printed(id, persons))
                        .filter(Objects::nonNull)
                        .toList(),
                doubt.divisionCode(),
                doubt.from(),
                doubt.to(),
                doubt.detail());
    }

    /**
     * A page of doubts.
     *
     * @param next cursor of the next page; absent on the last one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DoubtList(List<DoubtJson> doubts, @Nullable String next) {}

    /**
     * One doubt; persons by printed id.
     *
     * @param to first day on which the facts no longer contradict each other; absent if they still do or unknown
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DoubtJson(
            String id,
            Doubt.Kind kind,
            List<String> personIds,
            String divisionCode,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String detail) {}
}
