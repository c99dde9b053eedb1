package org.kinlens.intake.identity;

import java.util.Arrays;
import java.util.List;

/** Pairs of records with how far they agree and how probable that is by chance; 24 bytes a pair. */
final class ComparedPairs {
    private final int[] first;
    private final int[] second;
    private final int[] pattern;
    /** Sum of the natural logarithms of u over the features that could be compared. */
    private final double[] logU;

    private int size;

    private ComparedPairs(int capacity) {
        first = new int[capacity];
        second = new int[capacity];
        pattern = new int[capacity];
        logU = new double[capacity];
    }

    static ComparedPairs of(Candidates candidates, PersonRow[] rows, ChanceAgreement chance) {
        ComparedPairs pairs = new ComparedPairs(candidates.size());
        for (int i = 0; i < candidates.size(); i++) {
            PersonRow a = rows[candidates.first(i)];
            PersonRow b = rows[candidates.second(i)];
            int pattern = Comparison.pattern(a, b);
            pairs.add(candidates.first(i), candidates.second(i), pattern, chance.log(pattern, a, b));
        }
        return pairs;
    }

    /** Pairs above a log odds, with residence and relatives compared too; kin and members of one household fall out. */
    ComparedPairs above(double logOdds, Model model, PersonRow[] rows, RelativesOf source, Frequencies frequencies) {
        int[] kept = new int[size];
        int n = 0;
        for (int i = 0; i < size; i++) {
            if (model.logOdds(pattern[i], logU[i]) >= logOdds) {
                kept[n++] = i;
            }
        }
        Relatives[] relatives = relatives(Arrays.copyOf(kept, n), rows, source);
        ComparedPairs pairs = new ComparedPairs(n);
        for (int k = 0; k < n; k++) {
            int i = kept[k];
            PersonRow a = rows[first[i]];
            PersonRow b = rows[second[i]];
            Relatives ofA = relatives[first[i]];
            Relatives ofB = relatives[second[i]];
            if (ofA.include(b) || ofB.include(a)) {
                continue;
            }
            int withRelatives = pattern[i];
            double log = logU[i];
            List<Relatives.Shared> shared = Relatives.compare(a, ofA, b, ofB, frequencies);
            for (Relatives.Shared s : shared) {
                withRelatives |= s.level().bits();
                log += Math.log(s.u());
            }
            pairs.add(first[i], second[i], withRelatives, log);
        }
        return pairs;
    }

    private Relatives[] relatives(int[] kept, PersonRow[] rows, RelativesOf source) {
        boolean[] wanted = new boolean[rows.length];
        for (int i : kept) {
            wanted[first[i]] = true;
            wanted[second[i]] = true;
        }
        Relatives[] relatives = new Relatives[rows.length];
        Arrays.fill(relatives, Relatives.UNKNOWN);
        source.fill(rows, wanted, relatives);
        return relatives;
    }

    private void add(int a, int b, int levels, double log) {
        first[size] = a;
        second[size] = b;
        pattern[size] = levels;
        logU[size++] = log;
    }

    int size() {
        return size;
    }

    int first(int pair) {
        return first[pair];
    }

    int second(int pair) {
        return second[pair];
    }

    int pattern(int pair) {
        return pattern[pair];
    }

    double logU(int pair) {
        return logU[pair];
    }
}
