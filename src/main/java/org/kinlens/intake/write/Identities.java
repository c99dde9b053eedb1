package org.kinlens.intake.write;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kinlens.intake.feed.Feed;
import org.kinlens.intake.feed.Notice;
import org.kinlens.intake.feed.Remark;
import org.kinlens.intake.identity.Alarm;
import org.kinlens.intake.identity.IdentityWork;
import org.kinlens.intake.write.WorkListener.Phase;

/** Judges at the end of a load which records are one person, if the load tells anything of it. */
final class Identities {
    /** Feeds that bring persons. */
    private static final Set<Feed> PERSONS =
            EnumSet.of(Feed.PERSON, Feed.CASE_MEMBER, Feed.SUPPORT_PERSON, Feed.RELATIVE_DECLARATION);
    /** Feeds that tell who stands beside whom, and where. */
    private static final Set<Feed> RELATIVES =
            EnumSet.of(Feed.HOUSEHOLD, Feed.HOUSEHOLD_MEMBER, Feed.PARENTAGE, Feed.MARRIAGE);
    /** More are no list that anybody reads. */
    private static final int MOST_WARNINGS = 1_000;

    private final IdentityWork work;
    private final String loadId;
    private final RemarkSink sink;
    private final WorkListener listener;

    Identities(IdentityWork work, String loadId, RemarkSink sink, WorkListener listener) {
        this.work = work;
        this.loadId = loadId;
        this.sink = sink;
        this.listener = listener;
    }

    /**
     * @param written feeds of the load
     * @param done persons so far, for those who watch
     */
    void judge(Set<Feed> written, Instant now, long done) {
        boolean persons = written.stream().anyMatch(PERSONS::contains);
        if (!persons && written.stream().noneMatch(RELATIVES::contains)) {
            return;
        }
        Map<String, List<Alarm>> alarms =
                work.judge(persons, loadId, now, () -> listener.at(Phase.IDENTITY, Optional.empty(), done));
        alarms.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .limit(MOST_WARNINGS)
                .forEach(alarm -> warn(alarm.getKey(), alarm.getValue()));
    }

    private void warn(String person, List<Alarm> alarms) {
        String which = alarms.stream().map(Enum::name).collect(Collectors.joining(" "));
        Notice notice = Notice.RECORDS_OF_SEVERAL;
        sink.warned(
                Feed.PERSON,
                List.of(new Remark(
                        Feed.PERSON.fileName(),
                        0,
                        "person_id",
                        person,
                        notice.name(),
                        notice.meaning() + " " + which)));
    }
}
