package org.kinlens.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.kinlens.screening.FindingEvents.Change;

/**
 * The life of findings from run to run: raised when first open, fulfilled when the duty was done, withdrawn when the
 * ground has gone. A finding that was fulfilled before anyone saw it open is recorded without an event.
 */
final class FindingLife {
    static final String FULFILLED = "FULFILLED";
    static final String NO_LONGER_HOLDS = "NO_LONGER_HOLDS";

    private final DueDates dueDates;
    private final LocalDate asOf;

    FindingLife(DueDates dueDates, LocalDate asOf) {
        this.dueDates = dueDates;
        this.asOf = asOf;
    }

    /** What this run makes of the findings of the runs before. */
    Turn next(List<Finding> stored, List<FindingDraft> drafts) {
        Map<String, Finding> before = new HashMap<>();
        stored.forEach(finding -> before.put(finding.id(), finding));
        List<Finding> current = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        Set<String> found = new HashSet<>();
        for (FindingDraft draft : drafts) {
            Finding known = before.get(draft.id());
            LocalDate firstFoundOn = known == null ? asOf : known.firstFoundOn();
            Finding now = draft.finding(firstFoundOn, dueDates.of(draft.rule().due(), draft.found(), firstFoundOn));
            found.add(now.id());
            current.add(now);
            boolean wasOpen = known != null && known.state() == FindingState.OPEN;
            if (now.state() == FindingState.OPEN && !wasOpen) {
                changes.add(new Change(now, FindingEvents.RAISED, draft.rule().tipDesk()));
            } else if (now.state() == FindingState.FULFILLED && wasOpen) {
                changes.add(
                        new Change(now, FindingEvents.WITHDRAWN, draft.rule().tipDesk()));
            }
        }
        for (Finding old : stored) {
            if (!found.contains(old.id()) && old.state() == FindingState.OPEN) {
                Finding gone = withdrawn(old);
                current.add(gone);
                changes.add(new Change(gone, FindingEvents.WITHDRAWN, isOfTipDesk(gone)));
            }
        }
        return new Turn(current, changes);
    }

    private Finding withdrawn(Finding old) {
        return new Finding(
                old.id(),
                old.ruleId(),
                old.ruleVersion(),
                old.channel(),
                old.severity(),
                FindingState.WITHDRAWN,
                old.caseId(),
                old.householdId(),
                old.officialId(),
                old.personId(),
                old.tipId(),
                old.divisionCode(),
                old.dueOn(),
                old.dueNote(),
                old.firstFoundOn(),
                asOf,
                NO_LONGER_HOLDS,
                old.summaryZh(),
                old.summaryEn(),
                old.evidence());
    }

    /** Only the tip desk's rules key a finding by a tip; the rule itself may be gone by now. */
    private static boolean isOfTipDesk(Finding finding) {
        return finding.tipId() != null;
    }

    /**
     * Findings to store and what changed.
     *
     * @param current findings of this run and those it withdrew; earlier closed ones stay as they are
     */
    record Turn(List<Finding> current, List<Change> changes) {
        List<Finding> open() {
            return current.stream().filter(f -> f.state() == FindingState.OPEN).toList();
        }

        int raised() {
            return (int) changes.stream()
                    .filter(c -> c.type().equals(FindingEvents.RAISED))
                    .count();
        }

        int withdrawn(String reason) {
            return (int) changes.stream()
                    .filter(c -> c.type().equals(FindingEvents.WITHDRAWN))
                    .filter(c -> Objects.equals(c.finding().closedReason(), reason))
                    .count();
        }
    }
}
