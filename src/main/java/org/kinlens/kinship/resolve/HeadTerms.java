package org.kinlens.kinship.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinlens.kinship.RelationCode;
import org.kinlens.kinship.RelationCodes;
import org.kinlens.register.Interval;

/** Who was head of a unit when. A row speaks of whoever was head while it held. */
final class HeadTerms {
    private final List<UnitRow> heads;

    HeadTerms(RegisterUnit unit, RelationCodes codes) {
        this.heads = unit.rows().stream()
                .filter(row -> codes.of(row.codeSet(), row.relationCode())
                        .filter(RelationCode::isHead)
                        .isPresent())
                .toList();
    }

    /** Heads on some day of the row, each person once; several follow one another. */
    List<String> during(Interval row) {
        return of(row).stream().map(UnitRow::personId).distinct().sorted().toList();
    }

    /** True if on some day of the row two different persons were head. */
    boolean areTwoAtOnce(Interval row) {
        List<UnitRow> ofThatTime = of(row);
        for (int i = 0; i < ofThatTime.size(); i++) {
            Optional<Interval> days = ofThatTime.get(i).membership().intersect(row);
            for (int j = 0; j < i; j++) {
                Interval other = ofThatTime.get(j).membership();
                boolean differ =
                        !ofThatTime.get(i).personId().equals(ofThatTime.get(j).personId());
                if (differ && days.filter(other::overlaps).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<UnitRow> of(Interval row) {
        List<UnitRow> ofThatTime = new ArrayList<>();
        for (UnitRow head : heads) {
            if (head.membership().overlaps(row)) {
                ofThatTime.add(head);
            }
        }
        return ofThatTime;
    }
}
