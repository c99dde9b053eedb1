package org.kinlens.intake.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kinlens.intake.feed.Column;
import org.kinlens.intake.feed.Feed;
import org.kinlens.intake.feed.FeedRow;
import org.kinlens.intake.feed.Notice;
import org.kinlens.intake.feed.Reason;
import org.kinlens.intake.feed.Reference;
import org.kinlens.intake.feed.Reference.Target;
import org.kinlens.intake.feed.Reference.Unknown;
import org.kinlens.intake.feed.Remark;
import org.kinlens.register.NationalId;

/** What a row has to hold against the rest of the load and the graph: keys, circles, references. */
final class RowCheck {
    private final FeedIndex index;
    private final References references;

    RowCheck(FeedIndex index, References references) {
        this.index = index;
        this.references = references;
    }

    /** @param rejections and warnings are added to; the row may be kept in spite of a rejection */
    Optional<ResolvedRow> check(FeedRow row, List<Remark> rejections, List<Remark> warnings) {
        long key = FeedIndex.keyOf(row);
        if (index.isConflict(key)) {
            rejections.add(row.rejection(
                    row.schema().feed().key().get(row.schema().feed().key().size() > 1 ? 1 : 0),
                    Reason.CONFLICTING_KEY,
                    "one row for each " + String.join(", ", row.schema().feed().key())));
            return Optional.empty();
        } else if (index.isInCircle(key)) {
            rejections.add(row.rejection("child_id", Reason.PARENT_CYCLE, "no one among his own ancestors"));
            return Optional.empty();
        }
        Optional<ResolvedRow> resolved = resolve(row, rejections, warnings);
        return resolved.filter(r -> !joinsOneNode(r, rejections));
    }

    private Optional<ResolvedRow> resolve(FeedRow row, List<Remark> rejections, List<Remark> warnings) {
        Map<String, String> nodes = new HashMap<>();
        Map<String, Long> births = new HashMap<>();
        Set<String> placeholders = new HashSet<>();
        List<Remark> fatal = new ArrayList<>(0);
        for (Column column : row.schema().columns()) {
            if (column.reference().isEmpty() || !row.has(column.name())) {
                continue;
            }
            Reference reference = column.reference().get();
            String id = row.text(column.name());
            References.Answer answer = references.find(reference.target(), row.source(), id);
            if (answer.found().isPresent()) {
                nodes.put(column.name(), answer.found().get().nodeId());
                births.put(column.name(), answer.found().get().birth());
            } else if (reference.unknown() == Unknown.PLACEHOLDER && !answer.ambiguous()) {
                rejections.add(remark(row, column, reference.target(), false, "; kept as a placeholder"));
                nodes.put(column.name(), References.nodeId(row.source(), id));
                placeholders.add(column.name());
            } else if (reference.unknown() == Unknown.LIST) {
                rejections.add(remark(
                        row, column, reference.target(), answer.ambiguous(), "; the row is kept without this link"));
            } else {
                fatal.add(remark(row, column, reference.target(), answer.ambiguous(), ""));
            }
        }
        if (!fatal.isEmpty()) {
            rejections.clear();
            rejections.addAll(fatal);
            return Optional.empty();
        }
        addNamed(row, nodes);
        checkAges(row, births, warnings);
        return Optional.of(new ResolvedRow(row, nodes, placeholders));
    }

    private static Remark remark(FeedRow row, Column column, Target target, boolean ambiguous, String kept) {
        Reason reason = switch (target) {
            case PERSON -> ambiguous ? Reason.AMBIGUOUS_PERSON : Reason.UNKNOWN_PERSON;
            case CASE -> Reason.UNKNOWN_CASE;
            case HOUSEHOLD -> Reason.UNKNOWN_HOUSEHOLD;
        };
        String source = row.source().isEmpty() ? "the default source" : "source " + row.source();
        String expected = ambiguous
                ? "an id that only one source has, or column source; %s has it not".formatted(source)
                : "an id of %s or of one other source".formatted(source);
        return row.rejection(column.name(), reason, expected + kept);
    }

    /** Someone named by identity number stands under the column of the id that is missing. */
    private void addNamed(FeedRow row, Map<String, String> nodes) {
        Optional<NationalId> id = References.nationalIdOf(row);
        String column = row.schema().feed() == Feed.SUPPORT_PERSON ? "supporter_id" : "relative_id";
        id.flatMap(references::byNationalId).ifPresent(node -> nodes.put(column, node));
    }

    private static void checkAges(FeedRow row, Map<String, Long> births, List<Remark> warnings) {
        if (row.schema().feed() == Feed.PARENTAGE) {
            long parent = births.getOrDefault("parent_id", Birth.UNKNOWN);
            long child = births.getOrDefault("child_id", Birth.UNKNOWN);
            if (Birth.isBefore(child, parent)) {
                warnings.add(row.warning("child_id", Notice.CHILD_OLDER_THAN_PARENT));
            }
        }
    }

    /** Two ids of a row may be found to be one record: no loop may get in. */
    private static boolean joinsOneNode(ResolvedRow row, List<Remark> rejections) {
        String a;
        String b;
        switch (row.row().schema().feed()) {
            case MARRIAGE, ASSOCIATION -> {
                a = "person_a";
                b = "person_b";
            }
            case PARENTAGE -> {
                a = "parent_id";
                b = "child_id";
            }
            default -> {
                return false;
            }
        }
        boolean same = row.requiredNode(a).equals(row.requiredNode(b));
        if (same) {
            rejections.add(row.row().rejection(b, Reason.SELF_REFERENCE, "another person than in " + a));
        }
        return same;
    }
}
