package org.kinlens.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kinlens.register.Role;

/**
 * What INS-1, INS-2, INS-3, INS-4 and INS-6 must find under CIVIL_CODE_1045 on the reference day, worked out from the
 * simulated county with the hops that its feeds show in so many words (codes one step from the head, rows of the civil
 * registers): what every reader of them must find. Written without the product's own search and rules.
 */
final class Expectations {
    private static final int ONE_TERM_GAP = 31;

    /** One finding; -1 or null where the key has no such column. {@code due} is {@link People#NEVER} where unknown. */
    record Expected(
            String rule,
            String severity,
            @Nullable CaseFile file,
            int official,
            int person,
            Hotline.@Nullable Tip tip,
            int due) {}

    private record TieSpan(int member, int closeness, int from, int to) {}

    private final PlantBed bed;
    private final KinWalk kin;
    private final Cases cases;
    private final Households households;
    private final int today;
    private final List<Expected> found = new ArrayList<>();
    private final BitSet visitYears = new BitSet();

    Expectations(PlantBed bed, KinWalk kin, Cases cases, Households households) {
        this.bed = bed;
        this.kin = kin;
        this.cases = cases;
        this.households = households;
        today = households.day();
    }

    List<Expected> work(List<Declarations.Declared> declared) {
        for (CaseFile file : cases.all()) {
            file.visits.forEach(day -> visitYears.set(LocalDate.ofEpochDay(day).getYear()));
        }
        registered();
        tips();
        Map<Integer, List<Declarations.Declared>> byOfficial = new HashMap<>();
        declared.forEach(row -> byOfficial
                .computeIfAbsent(row.official(), o -> new ArrayList<>())
                .add(row));
        bed.offices.byPerson().forEach((official, terms) -> {
            if (terms.stream().anyMatch(Term::triggers)) {
                ties(official, terms, byOfficial.getOrDefault(official, List.of()));
            }
        });
        return found;
    }

    private void registered() {
        for (CaseFile file : cases.all()) {
            if (!file.program.isDibao()) {
                continue;
            }
            CaseFile.Filing first = null;
            for (CaseFile.Filing filing : file.filings) {
                if (filing.day() <= today && (first == null || filing.day() < first.day())) {
                    first = filing;
                }
            }
            if (first == null) {
                continue;
            }
            boolean pending = file.pending(today) && !file.visited(file.accepted, today);
            if (pending
                    || missed(file) && first.day() <= file.confirmed && !file.visited(file.accepted, file.confirmed)) {
                found.add(new Expected("INS-1", "HIGH", file, first.official(), -1, null, People.NEVER));
            }
        }
    }

    private boolean missed(CaseFile file) {
        return file.running(today)
                && file.confirmed >= PlantBed.RULE_IN_FORCE
                && visitYears.get(LocalDate.ofEpochDay(file.confirmed).getYear());
    }

    private void tips() {
        Map<Integer, CaseFile> reported = new TreeMap<>();
        for (Hotline.Tip tip : bed.hotline.tips()) {
            if (tip.realName && tip.replied > today && tip.day <= today) {
                found.add(new Expected("INS-6", "MEDIUM", tip.about, -1, -1, tip, People.NEVER));
            }
            CaseFile file = tip.about;
            if (file == null && tip.person >= 0 && bed.people.present(tip.person, today)) {
                int number = cases.ofHousehold(households.of(tip.person));
                file = number < 0 ? null : cases.all().get(number);
            }
            if (file != null && asksForVisit(tip, file)) {
                reported.put(file.number, file);
            }
        }
        reported.values().forEach(file -> found.add(new Expected("INS-2", "HIGH", file, -1, -1, null, People.NEVER)));
    }

    private boolean asksForVisit(Hotline.Tip tip, CaseFile file) {
        boolean during = tip.inReview || file.accepted <= tip.day && tip.day < file.confirmed;
        boolean open = file.pending(today) || missed(file);
        return file.program.isDibao() && during && open && !file.visited(tip.day, Math.min(file.confirmed, today));
    }

    private void ties(int official, List<Term> terms, List<Declarations.Declared> declared) {
        Map<Integer, List<TieSpan>> byCase = new TreeMap<>();
        for (int i = 0; i < Scopes.CIVIL_CODE.size(); i++) {
            int closeness = i;
            kin.documented(
                    official,
                    Scopes.CIVIL_CODE.get(i),
                    (path, from, to, confidence) ->
                            note(byCase, official, new TieSpan(path[path.length - 1], closeness, from, to)));
        }
        for (Declarations.Declared row : declared) {
            int closeness = Scopes.CIVIL_CODE.indexOf(row.word());
            if (closeness >= 0) {
                note(byCase, official, new TieSpan(row.relative(), closeness, People.ALWAYS, People.NEVER));
            }
        }
        byCase.forEach((number, spans) -> judge(cases.all().get(number), official, terms, spans));
    }

    private void note(Map<Integer, List<TieSpan>> byCase, int official, TieSpan span) {
        if (!bed.people.present(span.member(), today) || span.member() == official) {
            return;
        }
        int number = cases.ofHousehold(households.of(span.member()));
        if (number >= 0) {
            byCase.computeIfAbsent(number, n -> new ArrayList<>()).add(span);
        }
    }

    private void judge(CaseFile file, int official, List<Term> terms, List<TieSpan> spans) {
        boolean running = file.running(today);
        if (!file.program.isDibao() || !running && !file.pending(today) || file.registered(official, today)) {
            return;
        }
        int decided = running ? file.confirmed : today;
        TieSpan during = null;
        TieSpan after = null;
        for (TieSpan span : spans) {
            if (shareDay(terms, span, file.accepted, decided) && closer(span, during)) {
                during = span;
            }
            if (running && shareDay(terms, span, file.confirmed + 1, today) && closer(span, after)) {
                after = span;
            }
        }
        if (during != null) {
            String severity = file.filings.isEmpty() ? "HIGH" : "LOW";
            found.add(new Expected("INS-3", severity, file, official, during.member(), null, due(file)));
        } else if (after != null) {
            found.add(new Expected("INS-4", "LOW", file, official, after.member(), null, due(file)));
        }
    }

    private boolean closer(TieSpan span, @Nullable TieSpan best) {
        return best == null
                || span.closeness() < best.closeness()
                || span.closeness() == best.closeness() && span.member() < best.member();
    }

    /** Rows of one role and division with a gap of at most 31 days are one term. */
    private static boolean shareDay(List<Term> terms, TieSpan span, int first, int last) {
        int from = Math.max(span.from(), first);
        int to = span.to() == People.NEVER ? last : Math.min(span.to() - 1, last);
        for (Term term : terms) {
            if (term.triggers() && Math.max(term.from(), from) <= Math.min(lastDay(terms, term), to)) {
                return true;
            }
        }
        return false;
    }

    private static int lastDay(List<Term> terms, Term term) {
        int end = term.to();
        for (Term other : terms) {
            Role role = other.role();
            if (role == term.role()
                    && other.division().equals(term.division())
                    && other.from() >= term.to()
                    && other.from() - ONE_TERM_GAP <= term.to()) {
                end = Math.max(end, other.from());
            }
        }
        return end == People.NEVER ? People.NEVER : end - 1;
    }

    /** The next re-check, so many months after the last one, if that lies ahead; else it hangs on the working days. */
    private int due(CaseFile file) {
        if (!file.running(today)) {
            return People.NEVER;
        }
        int base = CaseSteps.lastRecheck(file, today);
        int due = (int) LocalDate.ofEpochDay(base < 0 ? file.confirmed : base)
                .plusMonths(CaseSteps.recheckMonths(file))
                .toEpochDay();
        return due > today ? due : People.NEVER;
    }
}
