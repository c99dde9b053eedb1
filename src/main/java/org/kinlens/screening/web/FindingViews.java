package org.kinlens.screening.web;

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
import org.kinlens.screening.web.FindingView.PersonView;
import org.springframework.stereotype.Component;

/** Explains a finding: who, by which steps, on what records. */
@Component
final class FindingViews {
    /** Date, channel and content of a tip protect the one who gave it: they stay at the tip desk. */
    static final String TIP = "TIP";

    /** Facts that refer to a person; an id of a case may read like that of a person. */
    private static final Set<String> PERSONS = Set.of("FILING", "MEMBER");

    private final FindingLines lines;
    private final PersonNames names;
    private final CaseCards cases;
    private final RuleTexts texts;
    private final HopViews hops;
    private final CertificateViews certificates;

    FindingViews(
            FindingLines lines,
            PersonNames names,
            CaseCards cases,
            RuleTexts texts,
            HopViews hops,
            CertificateViews certificates) {
        this.lines = lines;
        this.names = names;
        this.cases = cases;
        this.texts = texts;
        this.hops = hops;
        this.certificates = certificates;
    }

    FindingView of(Finding finding, Locale locale) {
        Map<String, String> known = names.of(ids(finding));
        return new FindingView(
                lines.of(List.of(finding), locale).get(0),
                texts.duty(finding.ruleId(), locale),
                hops.of(finding.evidence().path(), weakest(finding.evidence()), known, locale),
                shownFacts(finding).stream()
                        .map(fact -> fact(fact, known, locale))
                        .toList(),
                person(finding.officialId(), known),
                person(finding.personId(), known),
                cases.find(finding.caseId()).orElse(null),
                certificates.of(finding, known, locale));
    }

    private static int weakest(Evidence evidence) {
        Evidence.Tie tie = evidence.tie();
        return tie == null ? 0 : tie.weakest();
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
                        evidence.others().stream()
                                .flatMap(other -> other.hops().stream())
                                .map(Evidence.Hop::toId),
                        shownFacts(finding).stream()
                                .filter(fact -> PERSONS.contains(fact.kind()))
                                .map(Evidence.Fact::ref))
                .flatMap(ids -> ids)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private FactView fact(Evidence.Fact fact, Map<String, String> known, Locale locale) {
        String ref = fact.ref();
        boolean person = PERSONS.contains(fact.kind());
        return new FactView(
                texts.text(fact.labelKey(), fact.kind(), locale),
                fact.from(),
                HopViews.lastDay(fact.to()),
                person ? person(ref, known) : null,
                person || ref == null ? null : texts.text("role." + ref, ref, locale));
    }

    private static @Nullable PersonView person(@Nullable String id, Map<String, String> known) {
        return id == null ? null : new PersonView(id, known.getOrDefault(id, ""));
    }
}
