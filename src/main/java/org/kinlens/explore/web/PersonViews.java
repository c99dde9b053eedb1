package org.kinlens.explore.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinlens.explore.FactSource;
import org.kinlens.explore.FamilyFact;
import org.kinlens.explore.FamilyMember;
import org.kinlens.explore.FamilyReader;
import org.kinlens.explore.web.PersonView.FactLine;
import org.kinlens.explore.web.PersonView.Side;
import org.kinlens.explore.web.PersonView.SourceLine;
import org.kinlens.explore.web.ShownPersons.ShownPerson;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;
import org.kinlens.store.Row;
import org.springframework.stereotype.Component;

/** Gathers what is known of a person. */
@Component
final class PersonViews {
    private static final CypherFile HOUSEHOLDS = CypherFile.load("explore/person-households.cypher");
    private static final CypherFile OFFICES = CypherFile.load("explore/person-offices.cypher");
    private static final CypherFile CASES = CypherFile.load("explore/person-cases.cypher");
    private static final CypherFile JUDGEMENTS = CypherFile.load("explore/person-judgements.cypher");
    private static final int PERCENT = 100;

    private final GraphStore graph;
    private final FamilyReader families;
    private final ShownPersons shown;
    private final DivisionNames divisions;
    private final Texts texts;

    PersonViews(GraphStore graph, FamilyReader families, ShownPersons shown, DivisionNames divisions, Texts texts) {
        this.graph = graph;
        this.families = families;
        this.shown = shown;
        this.divisions = divisions;
        this.texts = texts;
    }

    /** Empty if the person is gone since his id was read. */
    Optional<PersonView> of(String id, Locale locale) {
        return families.members(List.of(id)).stream().findFirst().map(member -> view(member, locale));
    }

    private PersonView view(FamilyMember member, Locale locale) {
        String id = member.id();
        List<FamilyFact> facts = families.facts(List.of(id));
        Set<String> ids = new HashSet<>(Set.of(id));
        facts.forEach(fact -> ids.add(fact.other(id)));
        Map<String, ShownPerson> persons = shown.of(ids);
        List<FactLine> lines = new ArrayList<>();
        for (FamilyFact fact : facts) {
            ShownPerson other = persons.get(fact.other(id));
            if (other != null) {
                lines.add(fact(fact, id, other, locale));
            }
        }
        lines.sort(Comparator.comparing(FactLine::side)
                .thenComparing(line -> line.other().id())
                .thenComparing(line -> line.other().link()));
        LocalDate birth = member.birth();
        return new PersonView(
                persons.getOrDefault(id, new ShownPerson("", "", "", member.placeholder(), "", "")),
                member.sex(),
                birth == null ? null : TreeViews.date(birth, member.birthLast()),
                member.death(),
                lines,
                graph.list(HOUSEHOLDS, Map.of("id", id), row -> household(row, locale)),
                offices(id, locale),
                graph.list(CASES, Map.of("id", id), PersonViews::caseLine),
                graph.list(JUDGEMENTS, Map.of("id", id), row -> judgement(row, locale)));
    }

    private FactLine fact(FamilyFact fact, String id, ShownPerson other, Locale locale) {
        boolean marriage = fact.type() == FamilyFact.Type.SPOUSE;
        Side side = marriage ? Side.SPOUSE : fact.b().equals(id) ? Side.PARENT : Side.CHILD;
        String state = fact.isHypothesis()
                ? "person.fact.open"
                : marriage && fact.endReason() != null
                        ? "marriage.ended." + fact.endReason()
                        : marriage && fact.isFormer() ? "marriage.ended" : null;
        return new FactLine(
                side,
                other,
                marriage ? null : "parentkind." + fact.kind(),
                state,
                percent(fact.confidence()),
                fact.sources().stream().map(source -> source(source, locale)).toList());
    }

    private SourceLine source(FactSource source, Locale locale) {
        String code = source.code();
        String household = source.householdId();
        return new SourceLine(
                texts.orElse("feed." + source.feed(), source.feed(), locale),
                source.source(),
                code == null ? null : texts.relation("", code, locale),
                household == null ? null : Texts.ownId(household),
                source.from(),
                lastDay(source.to()),
                source.asOf(),
                source.derived(),
                source.question() != null,
                percent(source.confidence()));
    }

    private PersonView.Household household(Row row, Locale locale) {
        return new PersonView.Household(
                row.stringOr("householdId", ""),
                texts.relation(row.string("codeSet"), row.stringOr("code", ""), locale),
                row.string("source"),
                row.dateOrNull("from"),
                lastDay(row.dateOrNull("to")));
    }

    private List<PersonView.Office> offices(String id, Locale locale) {
        List<Row> rows = graph.list(OFFICES, Map.of("id", id), row -> row);
        Map<String, String> names =
                divisions.of(rows.stream().map(row -> row.string("division")).toList());
        return rows.stream()
                .map(row -> new PersonView.Office(
                        texts.orElse("role." + row.stringOr("role", ""), row.stringOr("role", ""), locale),
                        row.string("organ"),
                        names.getOrDefault(row.string("division"), row.string("division")),
                        row.string("source"),
                        row.dateOrNull("from"),
                        lastDay(row.dateOrNull("to"))))
                .toList();
    }

    private static PersonView.CaseLine caseLine(Row row) {
        return new PersonView.CaseLine(
                row.stringOr("caseId", ""),
                row.stringOrNull("program"),
                row.bool("applicant"),
                row.bool("insured"),
                row.dateOrNull("appliedOn"),
                row.dateOrNull("confirmedOn"),
                row.dateOrNull("endedOn"));
    }

    private PersonView.Judgement judgement(Row row, Locale locale) {
        String kind = row.stringOrNull("kind");
        return new PersonView.Judgement(
                row.stringOr("personId", ""),
                row.string("source"),
                kind == null ? null : texts.orElse("judgement." + kind, kind, locale),
                row.has("score") ? percent(row.decimal("score")) : null,
                row.instantOrNull("decidedAt"),
                row.stringOrNull("decidedBy"),
                row.string("reason"));
    }

    /** People read the last day on which it holds; the data keeps the first on which it does not. */
    private static @Nullable LocalDate lastDay(@Nullable LocalDate end) {
        return end == null ? null : end.minusDays(1);
    }

    /** Rounded down: nothing is made to look surer than it is. */
    private static int percent(double share) {
        return (int) Math.floor(share * PERCENT + 1e-9);
    }
}
