package org.kinlens.kinship.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kinlens.kinship.KinStep.Relation;

/**
 * Weighs the readings of several spouses' rows together: whoever is one's husband is not at the same time another's.
 * Every combination that keeps to that counts with the product of its weights; a reading gets the sum over the
 * combinations it is part of. Time: the number of combinations, at most {@link #MOST}; beyond that each row stands alone.
 */
final class OneSpouseEach {
    private static final long MOST = 20_000;

    private final List<UnitRow> rows;
    private final List<List<Chain>> readings;
    private final List<double[]> sums = new ArrayList<>();

    private OneSpouseEach(List<UnitRow> rows, List<List<Chain>> readings) {
        this.rows = rows;
        this.readings = readings;
        readings.forEach(chains -> sums.add(new double[chains.size()]));
    }

    /** The readings of each row with their new weights, in the same order. */
    static List<List<Chain>> weigh(List<UnitRow> rows, List<List<Chain>> readings) {
        long combinations = 1;
        for (List<Chain> chains : readings) {
            combinations *= Math.max(1, chains.size());
            if (combinations > MOST) {
                return readings;
            }
        }
        OneSpouseEach all = new OneSpouseEach(rows, readings);
        all.combine(0, 1, new int[rows.size()]);
        List<List<Chain>> weighed = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<Chain> chains = new ArrayList<>();
            for (int c = 0; c < readings.get(r).size(); c++) {
                chains.add(readings.get(r).get(c).weighing(all.sums.get(r)[c]));
            }
            weighed.add(chains);
        }
        return weighed;
    }

    private void combine(int row, double weight, int[] chosen) {
        if (row == rows.size()) {
            for (int r = 0; r < chosen.length; r++) {
                if (!readings.get(r).isEmpty()) {
                    sums.get(r)[chosen[r]] += weight;
                }
            }
            return;
        }
        List<Chain> chains = readings.get(row);
        if (chains.isEmpty()) {
            combine(row + 1, weight, chosen);
        }
        Set<String> taken = takenAtTheTime(row, chosen);
        for (int c = 0; c < chains.size(); c++) {
            if (!isMarriage(chains.get(c)) || !taken.contains(chains.get(c).bridge())) {
                chosen[row] = c;
                combine(row + 1, weight * chains.get(c).weight(), chosen);
            }
        }
    }

    private Set<String> takenAtTheTime(int row, int[] chosen) {
        Set<String> taken = new HashSet<>();
        for (int earlier = 0; earlier < row; earlier++) {
            boolean another = !rows.get(earlier).personId().equals(rows.get(row).personId());
            if (!another || readings.get(earlier).isEmpty()) {
                continue;
            }
            Chain chain = readings.get(earlier).get(chosen[earlier]);
            if (isMarriage(chain)
                    && rows.get(earlier).membership().overlaps(rows.get(row).membership())) {
                taken.add(chain.bridge());
            }
        }
        return taken;
    }

    private static boolean isMarriage(Chain chain) {
        return chain.lastStep().relation() == Relation.SPOUSE;
    }
}
