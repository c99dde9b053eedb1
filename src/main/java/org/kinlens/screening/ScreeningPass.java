package org.kinlens.screening;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinlens.kinship.ScopeProfile;
import org.kinlens.kinship.TieSearch;
import org.kinlens.screening.FindingLife.Turn;
import org.kinlens.screening.TieTable.TieRow;
import org.kinlens.store.GraphStore;
import org.kinlens.store.Snapshot;
import org.kinlens.store.Snapshots;
import org.kinlens.store.Vault;

/** One run from facts to findings. Single use. */
final class ScreeningPass implements ScreeningStore.Change {
    static final String FACTS = "FACTS";
    static final String SEARCH = "SEARCH";
    static final String RULES = "RULES";
    static final String WRITE = "WRITE";

    private static final int TOLD_EVERY = 256;

    private final String id = UUID.randomUUID().toString();
    private final ScreeningRequest request;
    private final ScopeProfile profile;
    private final DueDates dueDates;
    private final ScreeningSettings settings;
    private final Clock clock;
    private final Consumer<Progress> progress;
    private final BooleanSupplier cancel;
    private final Map<String, Long> millis = new TreeMap<>();

    private @Nullable Vault vault;
    private @Nullable Snapshot snapshot;
    private Instant finishedAt = Instant.EPOCH;
    private List<Official> officials = List.of();
    private List<TieRow> tieRows = List.of();
    private List<DeclarationGap> gaps = List.of();
    private List<FindingDraft> drafts = List.of();
    private List<CoverageLine> coverage = List.of();

    ScreeningPass(
            ScreeningRequest request,
            ScopeProfile profile,
            DueDates dueDates,
            ScreeningSettings settings,
            Clock clock,
            Consumer<Progress> progress,
            BooleanSupplier cancel) {
        this.request = request;
        this.profile = profile;
        this.dueDates = dueDates;
        this.settings = settings;
        this.clock = clock;
        this.progress = progress;
        this.cancel = cancel;
    }

    ScreeningResult run(GraphStore graph, Snapshots snapshots, Vault keys, ScreeningStore store, RuleCatalogue rules) {
        vault = keys;
        OutputFiles out = request.out() == null ? null : new OutputFiles(request.out());
        List<String> loads = store.loads();
        long start = begin(FACTS, 0);
        Facts facts = new FactReader(graph, request.asOf()).read();
        Snapshot people = snapshots.read(request.asOf(), settings.affinitySurvivesDeath());
        snapshot = people;
        TieFinder finder = new TieFinder(facts, people, profile);
        officials = finder.officials();
        coverage = RunCoverage.of(people, officials, facts, request.asOf(), graph);
        start = lap(FACTS, start);

        TieFinder.Found found = search(finder, people);
        List<ScopedTie> ties = found.ties();
        start = lap(SEARCH, start);

        begin(RULES, rules.active().size());
        tieRows = new TieTable(facts).rows(ties);
        gaps = new Comparison(facts, people, profile.words(), officials, request.asOf(), settings.tau(), keys)
                .gaps(tieRows, found.unproven());
        Concepts concepts = new Concepts(
                facts, CaseTie.of(facts, ties, people.people(), request.asOf()), request.asOf(), settings.tau());
        drafts =
                new FindingAssembler(concepts, people, graph, keys, profile.name()).drafts(ask(rules, concepts, graph));
        start = lap(RULES, start);

        begin(WRITE, 0);
        finishedAt = clock.instant();
        ScreeningStore.Stored stored = request.dryRun() ? rehearse(store) : store.replace(loads, this);
        if (out != null) {
            out.write(
                    new TieRecords(people.people()).lines(tieRows),
                    stored.turn().open(),
                    coverage);
        }
        lap(WRITE, start);
        return result(stored);
    }

    private TieFinder.Found search(TieFinder finder, Snapshot people) {
        begin(SEARCH, officials.size());
        TieSearch search = new TieSearch(people.kin(), people.people(), profile, TieSearch.DEFAULT_BUDGET, cancel);
        int[] done = {0};
        return finder.ties(officials, search, official -> {
            if (++done[0] % TOLD_EVERY == 0) {
                stopIfAsked(SEARCH);
                progress.accept(new Progress(SEARCH, done[0], officials.size()));
            }
        });
    }

    private Map<Rule, List<RuleRow>> ask(RuleCatalogue rules, Concepts concepts, GraphStore graph) {
        RuleRunner runner = new RuleRunner(graph, clock);
        Map<Rule, List<RuleRow>> rows = new LinkedHashMap<>();
        for (Rule rule : rules.active()) {
            stopIfAsked(RULES);
            rows.put(rule, runner.run(rule, concepts));
            progress.accept(new Progress(RULES, rows.size(), rules.active().size()));
        }
        return FindingAssembler.withoutRepeats(rows);
    }

    private long begin(String stage, long total) {
        stopIfAsked(stage);
        progress.accept(new Progress(stage, 0, total));
        return clock.millis();
    }

    private long lap(String stage, long start) {
        long now = clock.millis();
        millis.put(stage, now - start);
        return now;
    }

    private void stopIfAsked(String stage) {
        if (cancel.getAsBoolean()) {
            throw new ScreeningCancelled(stage);
        }
    }

    /** What a run would store, without storing it. */
    private ScreeningStore.Stored rehearse(ScreeningStore store) {
        Turn turn = turn(store.findings());
        return new ScreeningStore.Stored(turn, run(turn), 0);
    }

    @Override
    public List<Map<String, Object>> ties() {
        return new TieRecords(Objects.requireNonNull(snapshot).people()).relationships(tieRows, profile.name());
    }

    @Override
    public List<Map<String, @Nullable Object>> gaps() {
        return gaps.stream().map(DeclarationGaps::write).toList();
    }

    @Override
    public Turn turn(List<Finding> stored) {
        return new FindingLife(dueDates, request.asOf()).next(stored, drafts);
    }

    /** A run with another profile, or of an earlier day than the stored run, is a question, not news. */
    @Override
    public List<Map<String, Object>> events(Turn turn, Optional<ScreeningRun> before) {
        boolean isNews = before.isEmpty()
                || (before.get().profile().equals(profile.name())
                        && !request.asOf().isBefore(before.get().asOf()));
        return isNews ? FindingEvents.rows(turn.changes(), id, finishedAt, Objects.requireNonNull(vault)) : List.of();
    }

    @Override
    public ScreeningRun run(Turn turn) {
        List<Finding> open = turn.open();
        return new ScreeningRun(
                id,
                profile.name(),
                request.asOf(),
                finishedAt,
                officials.size(),
                tieRows.size(),
                open.stream().collect(Collectors.groupingBy(Finding::ruleId, Collectors.summingInt(f -> 1))),
                notes(open),
                timings(),
                coverage);
    }

    private static List<String> notes(List<Finding> open) {
        return open.stream()
                .flatMap(f -> Optional.ofNullable(f.dueNote()).stream())
                .flatMap(note -> List.of(note.split(";")).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Timings timings() {
        return new Timings(
                millis.getOrDefault(FACTS, 0L),
                millis.getOrDefault(SEARCH, 0L),
                millis.getOrDefault(RULES, 0L),
                millis.getOrDefault(WRITE, 0L));
    }

    private ScreeningResult result(ScreeningStore.Stored stored) {
        ScreeningRun run = stored.run();
        return new ScreeningResult(
                new ScreeningRun(
                        run.id(),
                        run.profile(),
                        run.asOf(),
                        run.finishedAt(),
                        run.officials(),
                        run.ties(),
                        run.openByRule(),
                        run.notes(),
                        timings(),
                        run.coverage()),
                stored.turn().raised(),
                stored.turn().withdrawn(FindingLife.FULFILLED),
                stored.turn().withdrawn(FindingLife.NO_LONGER_HOLDS),
                stored.events(),
                request.dryRun());
    }
}
