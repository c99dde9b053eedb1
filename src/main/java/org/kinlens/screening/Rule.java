package org.kinlens.screening;

import java.util.List;
import java.util.Map;
import org.kinlens.store.CypherFile;

/**
 * A rule file with its checked header.
 *
 * @param tipDesk true if its findings are for the tip desk alone: no events, no pages outside it
 * @param key columns that make the identity of a finding
 * @param constants values of the parameters with a default
 */
record Rule(
        String id,
        String titleZh,
        String titleEn,
        Status status,
        int version,
        int weight,
        Channel channel,
        boolean tipDesk,
        String basis,
        DueBase due,
        List<String> key,
        Map<String, Object> constants,
        String summaryZh,
        String summaryEn,
        CypherFile file) {

    /** Where a rule is in its life. */
    enum Status {
        EXPERIMENTAL,
        ACTIVE,
        RETIRED
    }

    RuleInfo info() {
        return new RuleInfo(id, version, titleZh, titleEn, channel, basis, tipDesk);
    }
}
