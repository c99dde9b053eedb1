package org.kinlens.screening.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinlens.screening.Evidence.Hop;
import org.kinlens.screening.Finding;
import org.kinlens.screening.FindingState;
import org.kinlens.screening.web.FindingLine.Tie;
import org.kinlens.screening.web.FindingView.PersonView;
import org.springframework.stereotype.Component;

/** Puts findings into the words of the reader. */
@Component
final class FindingLines {
    private final Divisions divisions;
    private final PersonNames names;
    private final RuleTexts texts;
    private final Clock clock;

    FindingLines(Divisions divisions, PersonNames names, RuleTexts texts, Clock clock) {
        this.divisions = divisions;
        this.names = names;
        this.texts = texts;
        this.clock = clock;
    }

    List<FindingLine> of(List<Finding> findings, Locale locale) {
        Map<String, String> places = divisions.names(findings.stream()
                .map(Finding::divisionCode)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<String, String> people = names.of(findings.stream()
                .map(finding -> finding.evidence().path())
                .filter(path -> !path.isEmpty())
                .flatMap(path -> Stream.of(
                        path.get(0).fromId(), path.get(path.size() - 1).toId()))
                .collect(Collectors.toSet()));
        LocalDate today = LocalDate.now(clock);
        return findings.stream()
                .map(f -> line(f, places, people, today, locale))
                .toList();
    }

    private FindingLine line(
            Finding finding,
            Map<String, String> divisionNames,
            Map<String, String> people,
            LocalDate today,
            Locale locale) {
        LocalDate due = finding.dueOn();
        String note = finding.dueNote();
        String division = finding.divisionCode();
        return new FindingLine(
                finding,
                texts.title(finding.ruleId(), locale),
                texts.basis(finding.ruleId(), locale),
                locale.getLanguage().equals("en") ? finding.summaryEn() : finding.summaryZh(),
                division == null ? "" : divisionNames.getOrDefault(division, ""),
                due != null && finding.state() == FindingState.OPEN && due.isBefore(today),
                due,
                note == null ? null : texts.notes(note, locale),
                tie(finding, people, locale));
    }

    /** Nothing where the finding names nobody: the member is a minor, who stands in the evidence only. */
    private static @Nullable Tie tie(Finding finding, Map<String, String> people, Locale locale) {
        List<Hop> path = finding.evidence().path();
        if (path.isEmpty() || finding.personId() == null) {
            return null;
        }
        String from = path.get(0).fromId();
        String to = path.get(path.size() - 1).toId();
        boolean english = locale.getLanguage().equals("en");
        return new Tie(
                new PersonView(from, people.getOrDefault(from, "")),
                path.stream().map(hop -> english ? hop.termEn() : hop.termZh()).toList(),
                new PersonView(to, people.getOrDefault(to, "")));
    }
}
