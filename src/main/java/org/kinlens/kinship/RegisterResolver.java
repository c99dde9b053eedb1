package org.kinlens.kinship;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kinlens.register.Interval;

/**
 * Draws kin facts from relations to the head of a household: spouse, children and parents of the head, one step away.
 *
 * <p>A row speaks of whoever was head while it held. It says nothing where nobody was, or where two were at once. The
 * head's spouse is not made a parent of the head's children: the code tells only of the head. Pure: the same rows in any
 * order give the same answer.
 */
public final class RegisterResolver {
    private final RelationCodes codes;

    public RegisterResolver(RelationCodes codes) {
        this.codes = codes;
    }

    /** The facts and warnings of one household. Time O(rows · heads²); a household has few heads. */
    public Resolution resolve(HouseholdRows household) {
        List<MembershipRow> heads =
                household.rows().stream().filter(this::isHead).toList();
        Map<String, KinFact> facts = new TreeMap<>();
        Map<ResolverWarning.Code, Integer> silent = new EnumMap<>(ResolverWarning.Code.class);
        for (MembershipRow row : household.rows()) {
            Optional<HeadRelation> relation = relation(row);
            if (relation.isEmpty()) {
                continue;
            }
            List<MembershipRow> ofThatTime = heads.stream()
                    .filter(head -> head.membership().overlaps(row.membership()))
                    .toList();
            if (ofThatTime.isEmpty()) {
                silent.merge(ResolverWarning.Code.NO_HEAD, 1, Integer::sum);
            } else if (haveTwoAtOnce(ofThatTime, row.membership())) {
                silent.merge(ResolverWarning.Code.TWO_HEADS, 1, Integer::sum);
            } else {
                for (MembershipRow head : ofThatTime) {
                    relation.get()
                            .fact(head.personId(), row.personId())
                            .ifPresent(fact -> facts.put(fact.toString(), fact));
                }
            }
        }
        List<ResolverWarning> warnings = new ArrayList<>();
        silent.forEach((code, rows) -> warnings.add(new ResolverWarning(code, household.householdId(), rows)));
        return new Resolution(List.copyOf(facts.values()), warnings);
    }

    private boolean isHead(MembershipRow row) {
        return codes.of(row.codeSet(), row.relationCode())
                .filter(RelationCode::isHead)
                .isPresent();
    }

    private Optional<HeadRelation> relation(MembershipRow row) {
        return codes.of(row.codeSet(), row.relationCode()).flatMap(code -> HeadRelation.of(code.code()));
    }

    /** True if on some day of the row two different persons were head. */
    private static boolean haveTwoAtOnce(List<MembershipRow> heads, Interval row) {
        for (int i = 0; i < heads.size(); i++) {
            Optional<Interval> days = heads.get(i).membership().intersect(row);
            for (int j = 0; j < i; j++) {
                Interval other = heads.get(j).membership();
                boolean differ = !heads.get(i).personId().equals(heads.get(j).personId());
                if (differ && days.filter(other::overlaps).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }
}
