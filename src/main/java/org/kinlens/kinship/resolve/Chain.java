package org.kinlens.kinship.resolve;

import java.util.ArrayList;
import java.util.List;
import org.kinlens.kinship.KinStep;

/**
 * One way to read a row: who stands between the head and the person of the row.
 *
 * @param persons the head, those in between, the person of the row
 * @param steps one fewer
 * @param stated for each step whether a record states it already
 * @param weight how likely, compared with the other ways
 * @param reasons what speaks for it, as keys of the message files
 */
record Chain(List<String> persons, List<KinStep> steps, List<Boolean> stated, double weight, List<String> reasons) {
    Chain {
        persons = List.copyOf(persons);
        steps = List.copyOf(steps);
        stated = List.copyOf(stated);
        reasons = List.copyOf(reasons);
    }

    KinStep lastStep() {
        return steps.get(steps.size() - 1);
    }

    /** Whom the last step starts from: the person that the row leaves out. */
    String bridge() {
        return persons.get(persons.size() - 2);
    }

    Chain weighing(double other) {
        return new Chain(persons, steps, stated, other, reasons);
    }

    Chain because(String reason, double factor) {
        List<String> more = new ArrayList<>(reasons);
        more.add(reason);
        return new Chain(persons, steps, stated, weight * factor, more);
    }
}
