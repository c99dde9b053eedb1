package org.kinlens.screening.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinlens.access.NameMask;
import org.kinlens.kinship.RelationCodes;
import org.kinlens.register.Step;
import org.kinlens.screening.DeclarationGap;
import org.kinlens.screening.DeclarationGaps;
import org.kinlens.screening.web.FindingView.PersonView;
import org.kinlens.screening.web.OfficialView.CaseView;
import org.kinlens.screening.web.OfficialView.ComputedView;
import org.kinlens.screening.web.OfficialView.DeclaredView;
import org.kinlens.screening.web.OfficialView.FiledView;
import org.kinlens.screening.web.OfficialView.FindingRef;
import org.kinlens.screening.web.OfficialView.OfficeView;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;
import org.kinlens.store.Row;
import org.springframework.stereotype.Component;

/** Reads what the page of an official shows. */
@Component
class OfficialViews {
    private static final CypherFile OFFICIAL = CypherFile.load("screening/web/official.cypher");
    private static final CypherFile CASES = CypherFile.load("screening/web/official-cases.cypher");
    private static final CypherFile FINDINGS = CypherFile.load("screening/web/official-findings.cypher");
    private static final CypherFile TIES = CypherFile.load("screening/web/official-ties.cypher");
    private static final CypherFile DECLARED = CypherFile.load("screening/web/official-declared.cypher");
    private static final CypherFile NAMES = CypherFile.load("screening/web/official-declared-names.cypher");
    private static final CypherFile FILINGS = CypherFile.load("screening/web/official-filings.cypher");
    private static final int SHOWN_CASES = 100;

    private final GraphStore graph;
    private final DeclarationGaps gaps;
    private final Divisions divisions;
    private final RuleTexts texts;

    OfficialViews(GraphStore graph, DeclarationGaps gaps, Divisions divisions, RuleTexts texts) {
        this.graph = graph;
        this.gaps = gaps;
        this.divisions = divisions;
        this.texts = texts;
    }

    /**
     * @param official canonical id
     * @param asOf what begins later is not shown
     */
    Optional<OfficialView> of(String official, LocalDate asOf, Locale locale) {
        Map<String, Object> who = Map.of("official", official, "asOf", asOf);
        return graph.list(OFFICIAL, who, row -> row).stream().findFirst().map(card -> view(card, who, locale));
    }

    private OfficialView view(Row card, Map<String, Object> who, Locale locale) {
        String id = card.string("id");
        List<Row> findings = graph.list(FINDINGS, Map.of("id", id), row -> row);
        List<Row> cases = graph.list(
                CASES,
                Map.of(
                        "official", card.string("official"),
                        "asOf", who.getOrDefault("asOf", LocalDate.EPOCH),
                        "limit", SHOWN_CASES + 1),
                row -> row);
        Map<String, Set<DeclarationGap>> asked = gaps.ofOfficial(card.string("official")).stream()
                .collect(Collectors.groupingBy(DeclarationGap::relative, Collectors.toSet()));
        List<Row> declared = Stream.concat(
                        graph.list(DECLARED, who, row -> row).stream(), graph.list(NAMES, who, row -> row).stream())
                .toList();
        return new OfficialView(
                new PersonView(id, NameMask.mask(card.stringOrNull("name"))),
                card.rows("offices").stream().map(row -> office(row, locale)).toList(),
                cases(cases.subList(0, Math.min(SHOWN_CASES, cases.size())), findings, locale),
                cases.size() > SHOWN_CASES,
                declared.stream().map(row -> declared(row, asked, locale)).toList(),
                computed(graph.list(TIES, who, row -> row), asked, findings, locale),
                graph.list(FILINGS, who, row -> row).stream()
                        .map(row -> new FiledView(
                                row.string("caseId"),
                                codeTerm(row, locale),
                                row.dateOrNull("filedOn"),
                                row.bool("computed")))
                        .toList(),
                !declared.isEmpty());
    }

    private OfficeView office(Row row, Locale locale) {
        String role = row.string("role");
        String division = row.stringOr("divisionName", row.stringOr("divisionCode", ""));
        return new OfficeView(
                texts.text("role." + role, role, locale),
                division,
                row.dateOrNull("from"),
                HopViews.lastDay(row.dateOrNull("to")));
    }

    private List<CaseView> cases(List<Row> rows, List<Row> findings, Locale locale) {
        Map<String, String> names = divisions.names(
                rows.stream().map(row -> row.stringOr("divisionCode", "")).collect(Collectors.toSet()));
        List<CaseView> cases = new ArrayList<>();
        for (Row row : rows) {
            String caseId = row.string("caseId");
            String division = row.stringOr("divisionCode", "");
            cases.add(new CaseView(
                    caseId,
                    row.stringOrNull("program"),
                    names.getOrDefault(division, division),
                    steps(row.strings("steps"), locale),
                    row.dateOrNull("lastOn"),
                    findings.stream()
                            .filter(finding -> caseId.equals(finding.stringOrNull("caseId")))
                            .map(OfficialViews::ref)
                            .toList()));
        }
        return cases;
    }

    /** In the order of the procedure. */
    private List<String> steps(List<String> names, Locale locale) {
        TreeSet<Step> steps = names.stream().map(Step::valueOf).collect(Collectors.toCollection(TreeSet::new));
        return steps.stream()
                .map(step -> texts.text("step." + step, step.name(), locale))
                .toList();
    }

    private DeclaredView declared(Row row, Map<String, Set<DeclarationGap>> asked, Locale locale) {
        List<DeclarationGap.Reason> reasons = asked.getOrDefault(row.string("relative"), Set.of()).stream()
                .filter(gap -> gap.kind() != DeclarationGap.Kind.NOT_DECLARED)
                .map(DeclarationGap::reason)
                .sorted()
                .toList();
        return new DeclaredView(
                person(row), codeTerm(row, locale), row.dateOrNull("declaredOn"), row.bool("nameOnly"), reasons);
    }

    /** The closest relation of each relative stands for all. */
    private List<ComputedView> computed(
            List<Row> rows, Map<String, Set<DeclarationGap>> asked, List<Row> findings, Locale locale) {
        Set<String> seen = new TreeSet<>();
        List<ComputedView> computed = new ArrayList<>();
        for (Row row : rows) {
            String relative = row.string("relative");
            if (!row.bool("declared") && seen.add(relative)) {
                computed.add(new ComputedView(
                        person(row),
                        row.stringOr(Sentences.isEnglish(locale) ? "termEn" : "termZh", row.string("word")),
                        HopViews.percent(row.decimal("confidence")),
                        row.dateOrNull("from"),
                        HopViews.lastDay(row.dateOrNull("to")),
                        row.string("state"),
                        asked.getOrDefault(relative, Set.of()).stream()
                                .anyMatch(gap -> gap.kind() == DeclarationGap.Kind.NOT_DECLARED),
                        findings.stream()
                                .filter(finding -> row.string("id").equals(finding.stringOrNull("personId")))
                                .map(OfficialViews::ref)
                                .findFirst()
                                .orElse(null)));
            }
        }
        return computed;
    }

    private static FindingRef ref(Row finding) {
        return new FindingRef(finding.string("id"), finding.string("ruleId"));
    }

    private static @Nullable PersonView person(Row row) {
        return row.bool("minor")
                ? null
                : new PersonView(row.stringOr("id", ""), NameMask.mask(row.stringOrNull("name")));
    }

    private static String codeTerm(Row row, Locale locale) {
        String code = row.stringOr("relationCode", "");
        return RelationCodes.shipped()
                .of(row.stringOr("codeSet", RelationCodes.DEFAULT_CODE_SET), code)
                .map(known -> Sentences.isEnglish(locale) ? known.en() : known.zh())
                .orElse(code);
    }
}
