package org.kinlens.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinlens.graph.KinGraph;
import org.kinlens.kinship.KinTerms;
import org.kinlens.kinship.Path;
import org.kinlens.kinship.RelationCode;
import org.kinlens.kinship.RelationCodes;
import org.kinlens.screening.DeclarationGap.Kind;
import org.kinlens.screening.DeclarationGap.Reason;
import org.kinlens.screening.Facts.Declaration;
import org.kinlens.screening.TieTable.TieRow;
import org.kinlens.store.Snapshot;
import org.kinlens.store.Vault;

/** Compares what officials declared with what a run computed. */
final class Comparison {
    private static final Comparator<ScopedTie> CLOSEST_FIRST = Comparator.<ScopedTie>comparingInt(
                    tie -> tie.word().length())
            .thenComparing(ScopedTie::path, Path.BEST_FIRST)
            .thenComparing(ScopedTie::word);
    private static final Comparator<Declaration> LATEST_FIRST = Comparator.comparing(
                    Declaration::declaredOn, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
            .thenComparing(Declaration::word, Comparator.reverseOrder())
            .thenComparing(Declaration::code);
    private static final int SHORT = 16;

    private final Facts facts;
    private final Snapshot snapshot;
    private final Set<String> scope;
    private final LocalDate asOf;
    private final double tau;
    private final Vault vault;
    private final Map<String, Official> officials;
    private final KinTerms terms = KinTerms.shipped();

    /**
     * @param scope words of the scope profile of the run
     * @param tau least confidence of a computed tie that is worth a question, 0..1
     */
    Comparison(
            Facts facts,
            Snapshot snapshot,
            Set<String> scope,
            List<Official> officials,
            LocalDate asOf,
            double tau,
            Vault vault) {
        this.facts = facts;
        this.snapshot = snapshot;
        this.scope = scope;
        this.asOf = asOf;
        this.tau = tau;
        this.vault = vault;
        this.officials = officials.stream().collect(Collectors.toMap(Official::key, Function.identity()));
    }

    /**
     * All three lists, by key.
     *
     * @param rows the current ties
     * @param unproven by official, the relatives declared within the scope to whom no path leads
     */
    List<DeclarationGap> gaps(List<TieRow> rows, Map<String, Set<String>> unproven) {
        Map<String, Map<String, Declaration>> declared = declared();
        List<DeclarationGap> gaps = new ArrayList<>(notDeclared(rows, declared));
        declared.forEach((key, relatives) -> {
            Official official = officials.get(key);
            for (Declaration declaration : relatives.values()) {
                if (official != null) {
                    addNoPath(official, declaration, unproven.getOrDefault(key, Set.of()), gaps);
                }
                addFormer(official, declaration, gaps);
            }
        });
        gaps.sort(Comparator.comparing(DeclarationGap::key));
        return gaps;
    }

    /** By official and relative, the latest declaration. */
    private Map<String, Map<String, Declaration>> declared() {
        Map<String, Map<String, Declaration>> declared = new TreeMap<>();
        facts.declarations().stream()
                .sorted(LATEST_FIRST)
                .forEach(d -> declared.computeIfAbsent(d.official(), key -> new TreeMap<>())
                        .putIfAbsent(d.relative(), d));
        return declared;
    }

    private List<DeclarationGap> notDeclared(List<TieRow> rows, Map<String, Map<String, Declaration>> declared) {
        Map<String, Map<String, List<TieRow>>> pairs = new TreeMap<>();
        for (TieRow row : rows) {
            ScopedTie tie = row.best();
            boolean known =
                    declared.getOrDefault(tie.official().key(), Map.of()).containsKey(tie.person());
            if (!tie.declared() && !known && tie.path().confidence() >= tau) {
                pairs.computeIfAbsent(tie.official().key(), key -> new TreeMap<>())
                        .computeIfAbsent(tie.person(), key -> new ArrayList<>())
                        .add(row);
            }
        }
        return pairs.values().stream()
                .flatMap(persons -> persons.values().stream())
                .map(this::notDeclared)
                .toList();
    }

    private DeclarationGap notDeclared(List<TieRow> rows) {
        ScopedTie tie = rows.stream().map(TieRow::best).min(CLOSEST_FIRST).orElseThrow();
        Path path = tie.path();
        boolean adult = CaseTie.isAdult(snapshot.people(), path.target(), asOf);
        return gap(
                Kind.NOT_DECLARED,
                facts.declarers().contains(tie.official().key()) ? Reason.OTHERS_DECLARED : Reason.NOTHING_DECLARED,
                tie.official(),
                tie.person(),
                adult ? snapshot.people().id(path.target()) : null,
                !adult,
                new Told(tie.word(), terms.zh(path, snapshot.people()), terms.en(path, snapshot.people()), null, null),
                path,
                rows.stream()
                        .flatMap(row -> row.cases().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    private void addNoPath(
            Official official, Declaration declaration, Set<String> unproven, List<DeclarationGap> gaps) {
        if (declaration.nameOnly() && scope.contains(declaration.word())) {
            gaps.add(declared(Kind.NO_PATH, Reason.NAME_ONLY, official, declaration));
        } else if (unproven.contains(declaration.relative())) {
            int node = snapshot.indexOfPersonNode(declaration.relative());
            gaps.add(declared(
                    Kind.NO_PATH, hasKin(node) ? Reason.NOT_JOINED : Reason.NO_RECORDS, official, declaration));
        }
    }

    private boolean hasKin(int node) {
        KinGraph kin = snapshot.kin();
        return kin.rowEnd(node, KinGraph.SPOUSE) > kin.rowStart(node, KinGraph.PARENT);
    }

    private void addFormer(@Nullable Official official, Declaration declaration, List<DeclarationGap> gaps) {
        if (official == null) {
            int node = snapshot.indexOfPersonNode(declaration.official());
            if (node >= 0) {
                Official unknown = new Official(declaration.official(), node, List.of(), false);
                gaps.add(declared(Kind.FORMER_OFFICE, Reason.NO_OFFICE, unknown, declaration));
            }
        } else if (!official.offices().isEmpty()
                && official.offices().stream().allMatch(office -> office.endedBy(asOf))) {
            LocalDate day = declaration.declaredOn();
            boolean afterEnd = day != null && official.offices().stream().allMatch(office -> office.endedBy(day));
            gaps.add(declared(
                    Kind.FORMER_OFFICE, afterEnd ? Reason.DECLARED_AFTER_END : Reason.ENDED, official, declaration));
        }
    }

    private DeclarationGap declared(Kind kind, Reason reason, Official official, Declaration declaration) {
        int node = declaration.nameOnly() ? -1 : snapshot.indexOfPersonNode(declaration.relative());
        boolean minor = node >= 0 && !CaseTie.isAdult(snapshot.people(), node, asOf);
        RelationCode code = RelationCodes.shipped()
                .of(declaration.codeSet(), declaration.code())
                .orElse(null);
        Told told = new Told(
                declaration.word(),
                code == null ? "" : code.zh(),
                code == null ? "" : code.en(),
                declaration.code().isEmpty() ? null : declaration.code(),
                declaration.declaredOn());
        String printed = node < 0 || minor ? null : snapshot.people().id(node);
        return gap(kind, reason, official, declaration.relative(), printed, minor, told, null, List.of());
    }

    private DeclarationGap gap(
            Kind kind,
            Reason reason,
            Official official,
            String relative,
            @Nullable String relativeId,
            boolean minor,
            Told told,
            @Nullable Path path,
            List<String> cases) {
        String ref = OfficialRef.of(official.key(), vault);
        String division = official.division(asOf);
        String place = division.isEmpty() ? snapshot.people().division(official.node()) : division;
        return new DeclarationGap(
                String.join(
                        ":",
                        place,
                        ref,
                        kind.name(),
                        vault.hash("declared-relative", relative).substring(0, SHORT)),
                kind,
                reason,
                official.key(),
                snapshot.people().id(official.node()),
                ref,
                relative,
                relativeId,
                minor,
                told.word(),
                told.termZh(),
                told.termEn(),
                told.code(),
                told.declaredOn(),
                path == null ? null : path.confidence(),
                path == null ? null : path.validity().from(),
                path == null ? null : path.validity().to(),
                place,
                official.inOffice(asOf),
                cases);
    }

    /** What is said of a relation, computed or declared. */
    private record Told(
            String word,
            String termZh,
            String termEn,
            @Nullable String code,
            @Nullable LocalDate declaredOn) {}
}
