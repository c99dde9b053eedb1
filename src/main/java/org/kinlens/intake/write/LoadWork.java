package org.kinlens.intake.write;

import java.io.EOFException;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.zip.ZipException;
import org.kinlens.intake.derive.KinDerivation;
import org.kinlens.intake.derive.Touched;
import org.kinlens.intake.feed.Feed;
import org.kinlens.intake.feed.Hash64;
import org.kinlens.intake.feed.Notice;
import org.kinlens.intake.feed.Remark;
import org.kinlens.intake.identity.IdentityWork;
import org.kinlens.intake.read.Delivery;
import org.kinlens.intake.read.OpenedFeed;
import org.kinlens.intake.read.UnreadableFile;
import org.kinlens.intake.write.WorkListener.Phase;
import org.kinlens.kinship.RelationCodes;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;
import org.kinlens.store.Row;
import org.kinlens.store.Vault;

/** One load: a first reading of everything, then everything written, feed after feed. Used once. */
public final class LoadWork {
    private static final CypherFile COUNTS = CypherFile.load("intake/known_counts.cypher");
    private static final CypherFile UNLISTED = CypherFile.load("intake/division_unlisted.cypher");
    private static final CypherFile BARE = CypherFile.load("intake/division_bare.cypher");
    private static final CypherFile STORED_PARENTS = CypherFile.load("intake/stored_parents.cypher");
    private static final CypherFile ACCOUNT_OWNER = CypherFile.load("intake/account_owner.cypher");

    private final GraphStore graph;
    private final Vault vault;
    private final IdentityWork identities;
    private final Delivery delivery;
    private final String loadId;
    private final RemarkSink sink;
    private final WorkListener listener;
    private final References references;
    private final FirstReading first;
    private final Row counts;
    private final BiPredicate<String, String> relationCodes =
            (set, code) -> RelationCodes.shipped().of(set, code).isPresent();
    private final Map<Feed, Long> written = new EnumMap<>(Feed.class);
    private final Touched touched = new Touched();

    public LoadWork(
            GraphStore graph,
            Vault vault,
            IdentityWork identities,
            Delivery delivery,
            String loadId,
            RemarkSink sink,
            WorkListener listener) {
        this.graph = graph;
        this.vault = vault;
        this.identities = identities;
        this.delivery = delivery;
        this.loadId = loadId;
        this.sink = sink;
        this.listener = listener;
        this.references = new References(graph, vault);
        this.first = new FirstReading(references, relationCodes);
        this.counts = graph.list(COUNTS, Map.of(), r -> r).get(0);
    }

    /**
     * Reads everything once; nothing is written.
     *
     * @return what is wrong with files further down than their header; empty if the load may go on
     */
    public List<String> readAll() throws IOException {
        List<String> problems = new ArrayList<>();
        for (OpenedFeed feed : delivery.feeds()) {
            try {
                first.read(feed);
                listener.at(
                        Phase.READING,
                        Optional.of(feed.feed()),
                        first.index(feed.feed()).rows());
            } catch (UnreadableFile e) {
                problems.add(String.valueOf(e.getMessage()));
            } catch (EOFException | ZipException e) {
                problems.add("%s: is damaged or cut off (%s). Deliver it anew.".formatted(feed, e.getMessage()));
            }
        }
        Optional<OpenedFeed> parentage = delivery.feed(Feed.PARENTAGE);
        if (problems.isEmpty() && parentage.isPresent()) {
            markCircles(parentage.get());
        }
        return problems;
    }

    /** Rows of a feed, as far as {@link #readAll()} came. */
    public long rows(Feed feed) {
        return first.index(feed).rows();
    }

    /** True if the feed is part of the delivery and was read. */
    public boolean hasRead(Feed feed) {
        return first.has(feed);
    }

    /** Rows written, by feed. */
    public Map<Feed, Long> written() {
        return Map.copyOf(written);
    }

    /**
     * Writes everything, {@link #readAll()} first.
     *
     * @return own ids of everybody of whom a row or a kin fact may have changed; empty if that is the whole graph
     */
    public Optional<Set<String>> write(Instant now) {
        for (Feed feed : Feed.values()) {
            Optional<OpenedFeed> opened = delivery.feed(feed);
            if (opened.isPresent()) {
                write(opened.get());
            }
            if (feed == Feed.DIVISION) {
                writeBareDivisions();
            }
        }
        if (delivery.feed(Feed.PAYMENT).isPresent()) {
            graph.write(ACCOUNT_OWNER, Map.of());
        }
        long persons = counts.longInteger("PERSON") + written.getOrDefault(Feed.PERSON, 0L);
        new Identities(identities, loadId, sink, listener).judge(written.keySet(), now, persons);
        List<String> due = identities.duePersons();
        due.forEach(touched::rejudged);
        boolean fresh = counts.longInteger("PERSON") == 0;
        Set<String> changed = new KinDerivation(graph, vault, loadId)
                .derive(
                        touched,
                        fresh,
                        warning -> sink.warned(Feed.HOUSEHOLD_MEMBER, List.of(warning)),
                        () -> listener.at(Phase.REGISTER, Optional.empty(), 0));
        identities.done(due);
        return fresh ? Optional.empty() : Optional.of(changed);
    }

    /** Everybody of a circle, rows of this load and registered facts of earlier ones taken together. */
    private void markCircles(OpenedFeed parentage) {
        ParentCircles circles = new ParentCircles();
        List<long[]> keys = new ArrayList<>();
        FeedIndex index = first.index(Feed.PARENTAGE);
        try (FeedReading rows = new FeedReading(parentage, index, references, relationCodes, RemarkSink.NONE)) {
            while (rows.hasNext()) {
                ResolvedRow row = rows.next();
                int edge =
                        circles.add(Hash64.of(row.requiredNode("parent_id")), Hash64.of(row.requiredNode("child_id")));
                keys.add(new long[] {FeedIndex.keyOf(row.row()), edge});
            }
        }
        if (counts.longInteger("parents") > 0) {
            graph.stream(
                    STORED_PARENTS,
                    Map.of(),
                    row -> circles.add(Hash64.of(row.string("a")), Hash64.of(row.string("b"))));
        }
        circles.solve();
        for (long[] key : keys) {
            if (circles.isInCircle((int) key[1])) {
                index.markCircle(key[0]);
            }
        }
    }

    private void write(OpenedFeed feed) {
        boolean fresh = feed.feed() == Feed.PERSON && counts.longInteger("PERSON") == 0;
        Stages stages = new Stages(new RowProperties(vault, loadId), references);
        for (Stage stage : stages.of(feed.feed(), fresh)) {
            write(feed, stage);
            references.forgetNationalIds();
        }
    }

    private void write(OpenedFeed feed, Stage stage) {
        RemarkSink heard = stage.main() ? sink : RemarkSink.NONE;
        long[] rows = new long[1];
        try (FeedReading reading = new FeedReading(feed, first.index(feed.feed()), references, relationCodes, heard)) {
            Function<ResolvedRow, Optional<Map<String, Object>>> parameters = row -> {
                if (stage.main()) {
                    rows[0]++;
                    touch(row);
                }
                return stage.parameters().apply(row);
            };
            graph.writeBatches(
                    stage.query(),
                    new ParameterRows(reading, parameters),
                    () -> listener.at(Phase.WRITING, Optional.of(feed.feed()), rows[0]));
        }
        if (stage.main()) {
            written.put(feed.feed(), rows[0]);
        }
    }

    /** Notes whose kin facts have to be drawn anew because of a row. */
    private void touch(ResolvedRow row) {
        switch (row.row().schema().feed()) {
            case PERSON ->
                touched.person(References.nodeId(row.row().source(), row.row().text("person_id")));
            case HOUSEHOLD_MEMBER -> touched.household(row.requiredNode("household_id"));
            case SUPPORT_PERSON -> touched.supported(row.requiredNode("person_id"));
            case RELATIVE_DECLARATION -> touched.declarer(row.requiredNode("official_id"));
            case MARRIAGE -> {
                touched.person(row.requiredNode("person_a"));
                touched.person(row.requiredNode("person_b"));
            }
            case PARENTAGE -> {
                touched.person(row.requiredNode("parent_id"));
                touched.person(row.requiredNode("child_id"));
            }
            default -> {
                // says nothing of kin
            }
        }
    }

    private void writeBareDivisions() {
        List<String> unlisted = graph.list(UNLISTED, Map.of("codes", first.divisions()), r -> r.string("code"));
        graph.writeBatches(
                BARE,
                unlisted.stream()
                        .<Map<String, Object>>map(code -> Map.of("id", code))
                        .iterator(),
                () -> listener.at(Phase.WRITING, Optional.of(Feed.DIVISION), 0));
        for (String code : unlisted) {
            sink.warned(
                    Feed.DIVISION,
                    List.of(new Remark(
                            Feed.DIVISION.fileName(),
                            0,
                            "code",
                            code,
                            Notice.UNLISTED_DIVISION.name(),
                            Notice.UNLISTED_DIVISION.meaning())));
        }
    }

    /** Rows as parameters, those left out with which a query has nothing to do. */
    private static final class ParameterRows implements Iterator<Map<String, Object>> {
        private final FeedReading rows;
        private final Function<ResolvedRow, Optional<Map<String, Object>>> parameters;
        private Optional<Map<String, Object>> next = Optional.empty();

        ParameterRows(FeedReading rows, Function<ResolvedRow, Optional<Map<String, Object>>> parameters) {
            this.rows = rows;
            this.parameters = parameters;
        }

        @Override
        public boolean hasNext() {
            while (next.isEmpty() && rows.hasNext()) {
                next = parameters.apply(rows.next());
            }
            return next.isPresent();
        }

        @Override
        public Map<String, Object> next() {
            if (!hasNext()) {
                throw new java.util.NoSuchElementException("no more rows");
            }
            Map<String, Object> row = next.orElseThrow();
            next = Optional.empty();
            return row;
        }
    }
}
