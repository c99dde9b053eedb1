package org.kinlens.screening.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinlens.screening.Evidence;
import org.kinlens.screening.Finding;
import org.kinlens.screening.web.FindingView.FactView;
import org.kinlens.screening.web.FindingView.HopView;
import org.kinlens.screening.web.FindingView.PersonView;
import org.springframework.stereotype.Component;

/** Explains a finding: who, by which steps, on what records. */
@Component
final class FindingViews {
    /** Date, channel and content of a tip protect the one who gave it: they stay at the tip desk. */
    static final String TIP = "TIP";

    /** Facts that refer to a person; an id of a case may read like that of a person. */
    private static final Set<String> PERSONS = Set.of("FILING", "MEMBER");

    private static final int PERCENT = 100;

    private final FindingLines lines;
    private final PersonNames names;
    private final CaseCards cases;
    private final RuleTexts texts;

    FindingViews(FindingLines lines, PersonNames names, CaseCards cases, RuleTexts texts) {
        this.lines = lines;
        this.names = names;
        this.cases = cases;
        this.texts = texts;
    }

    FindingView of(Finding finding, Locale locale) {
        Map<String, String> known = names.of(ids(finding));
        return new FindingView(
                lines.of(List.of(finding), locale).get(0),
                texts.duty(finding.ruleId(), locale),
                hops(finding.evidence().path(), known, locale),
                shownFacts(finding).stream()
                        .map(fact -> fact(fact, known, locale))
                        .toList(),
                person(finding.officialId(), known),
                person(finding.personId(), known),
                cases.find(finding.caseId()).orElse(null));
    }

    static List<Evidence.Fact> shownFacts(Finding finding) {
        return finding.evidence().facts().stream()
                .filter(fact -> !TIP.equals(fact.kind()))
                .toList();
    }

    private static Set<String> ids(Finding finding) {
        Evidence evidence = finding.evidence();
        return Stream.of(
                        Stream.of(finding.officialId(), finding.personId()),
                        evidence.path().stream().flatMap(hop -> Stream.of(hop.fromId(), hop.toId())),
                        shownFacts(finding).stream()
                                .filter(fact -> PERSONS.contains(fact.kind()))
                                .map(Evidence.Fact::ref))
                .flatMap(ids -> ids)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private List<HopView> hops(List<Evidence.Hop> path, Map<String, String> known, Locale locale) {
        List<HopView> hops = new ArrayList<>(path.size());
        for (Evidence.Hop hop : path) {
            hops.add(new HopView(
                    hops.size() + 1,
                    Objects.requireNonNull(person(hop.fromId(), known)),
                    Objects.requireNonNull(person(hop.toId(), known)),
                    hop.step(),
                    locale.getLanguage().equals("en") ? hop.termEn() : hop.termZh(),
                    hop.from(),
                    lastDay(hop.to()),
                    (int) Math.round(hop.confidence() * PERCENT),
                    rise(hop.step()),
                    texts.text("feed." + hop.feed(), hop.feed(), locale),
                    hop.source()));
        }
        return hops;
    }

    private FactView fact(Evidence.Fact fact, Map<String, String> known, Locale locale) {
        String ref = fact.ref();
        boolean person = PERSONS.contains(fact.kind());
        return new FactView(
                texts.text(fact.labelKey(), fact.kind(), locale),
                fact.from(),
                lastDay(fact.to()),
                person ? person(ref, known) : null,
                person || ref == null ? null : texts.text("role." + ref, ref, locale));
    }

    private static @Nullable PersonView person(@Nullable String id, Map<String, String> known) {
        return id == null ? null : new PersonView(id, known.getOrDefault(id, ""));
    }

    /** People read the last day on which it holds; the data keeps the first on which it does not. */
    private static @Nullable LocalDate lastDay(@Nullable LocalDate end) {
        return end == null ? null : end.minusDays(1);
    }

    private static int rise(char step) {
        if (step == 'p') {
            return 1;
        }
        return step == 'c' ? -1 : 0;
    }
}
