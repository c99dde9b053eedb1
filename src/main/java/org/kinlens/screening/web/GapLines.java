package org.kinlens.screening.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinlens.access.NameMask;
import org.kinlens.screening.DeclarationGap;
import org.kinlens.screening.web.FindingView.PersonView;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;
import org.springframework.stereotype.Component;

/** Puts differences between declarations and data into the words of the reader. */
@Component
class GapLines {
    private static final CypherFile NAMES = CypherFile.load("screening/web/relative-names.cypher");

    private final GraphStore graph;
    private final Divisions divisions;

    GapLines(GraphStore graph, Divisions divisions) {
        this.graph = graph;
        this.divisions = divisions;
    }

    List<GapLine> of(List<DeclarationGap> gaps, Locale locale) {
        Map<String, String> names = names(gaps);
        Map<String, String> places =
                divisions.names(gaps.stream().map(DeclarationGap::divisionCode).collect(Collectors.toSet()));
        return gaps.stream()
                .map(gap -> new GapLine(
                        gap.kind(),
                        gap.reason(),
                        gap.officialRef(),
                        new PersonView(gap.officialId(), names.getOrDefault(gap.official(), "")),
                        relative(gap, names),
                        Sentences.isEnglish(locale) ? gap.termEn() : gap.termZh(),
                        places.getOrDefault(gap.divisionCode(), gap.divisionCode()),
                        gap.inOffice(),
                        gap.declaredOn(),
                        percent(gap.confidence()),
                        gap.cases()))
                .toList();
    }

    private static @Nullable Integer percent(@Nullable Double share) {
        return share == null ? null : HopViews.percent(share);
    }

    private static @Nullable PersonView relative(DeclarationGap gap, Map<String, String> names) {
        String id = gap.relativeId();
        return gap.minor() ? null : new PersonView(id == null ? "" : id, names.getOrDefault(gap.relative(), ""));
    }

    private Map<String, String> names(List<DeclarationGap> gaps) {
        Set<String> ids = gaps.stream()
                .flatMap(gap -> gap.minor() ? Stream.of(gap.official()) : Stream.of(gap.official(), gap.relative()))
                .collect(Collectors.toSet());
        Map<String, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            graph.list(NAMES, Map.of("ids", List.copyOf(ids)), row -> row)
                    .forEach(row -> names.put(row.string("id"), NameMask.mask(row.string("name"))));
        }
        return names;
    }
}
