package org.kinlens.screening.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.kinlens.screening.Finding;
import org.kinlens.screening.FindingState;
import org.springframework.stereotype.Component;

/** Puts findings into the words of the reader. */
@Component
final class FindingLines {
    private final Divisions divisions;
    private final RuleTexts texts;
    private final Clock clock;

    FindingLines(Divisions divisions, RuleTexts texts, Clock clock) {
        this.divisions = divisions;
        this.texts = texts;
        this.clock = clock;
    }

    List<FindingLine> of(List<Finding> findings, Locale locale) {
        Map<String, String> names = divisions.names(findings.stream()
                .map(Finding::divisionCode)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        LocalDate today = LocalDate.now(clock);
        return findings.stream().map(f -> line(f, names, today, locale)).toList();
    }

    private FindingLine line(Finding finding, Map<String, String> divisionNames, LocalDate today, Locale locale) {
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
                note == null ? null : texts.note(note, locale));
    }
}
