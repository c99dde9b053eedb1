package org.kinlens.graph;

/**
 * The other parent. A household register says whose child somebody is of two spouses only for the head; the spouse is
 * taken for the other parent where the child has none of that sex, the ages allow it and the marriage did not begin long
 * after the birth. Of several spouses the one married at the birth counts, else each in equal parts.
 */
final class CoParents {
    /** Children whose parents' spouse is the other parent, where the ages fit; the rest grow up with a step-parent. */
    private static final float OTHER_PARENT = 0.97f;
    /** The same where an age is not known. */
    private static final float AGES_UNKNOWN = 0.9f;
    /** The same where the marriage began more than a year after the birth. */
    private static final float MARRIED_LATER = 0.4f;

    private static final int YEAR = 365;
    private static final int YOUNGEST = 14 * YEAR;
    private static final int OLDEST_MOTHER = 51 * YEAR;
    private static final int OLDEST_FATHER = 75 * YEAR;
    private static final byte MALE = 1;
    private static final byte FEMALE = 2;

    private final EvidenceTable rows;
    private final Population people;
    private final EvidenceTable.Index parents;
    private final EvidenceTable.Index spouses;

    CoParents(EvidenceTable rows, Population people) {
        this.rows = rows;
        this.people = people;
        this.parents = rows.byChild(people.size());
        this.spouses = rows.bySpouse(people.size());
    }

    void infer() {
        int stated = rows.size;
        for (int row = 0; row < stated; row++) {
            int flags = EvidenceTable.MARRIAGE | EvidenceTable.REGISTERED | EvidenceTable.DROPPED;
            boolean household = (rows.flags[row] & flags) == 0;
            if (household && rows.kind[row] != KinGraph.STEP && !people.placeholder(rows.a[row])) {
                infer(row);
            }
        }
    }

    private void infer(int row) {
        int parent = rows.a[row];
        int child = rows.b[row];
        int atBirth = 0;
        int candidates = 0;
        for (int place = spouses.start(parent); place < spouses.end(parent); place++) {
            if (share(spouses.row(place), parent, child) > 0 && isFirst(place, parent)) {
                candidates++;
                atBirth += coversBirth(spouses.row(place), child) ? 1 : 0;
            }
        }
        for (int place = spouses.start(parent); place < spouses.end(parent); place++) {
            int marriage = spouses.row(place);
            float share = share(marriage, parent, child);
            if (share == 0 || !isFirst(place, parent) || atBirth == 1 && !coversBirth(marriage, child)) {
                continue;
            }
            float confidence = rows.confidence[row] * rows.confidence[marriage] * share;
            confidence /= atBirth == 1 ? 1 : candidates;
            int question = rows.question[row] != KinEvidence.NO_QUESTION ? rows.question[row] : rows.question[marriage];
            int declared = rows.flags[row] & rows.flags[marriage] & EvidenceTable.DECLARED;
            rows.add(
                    other(marriage, parent),
                    child,
                    rows.kind[row] == KinGraph.ADOPTIVE ? KinGraph.ADOPTIVE : KinGraph.UNKNOWN,
                    KinGraph.OPEN_START,
                    KinGraph.OPEN_END,
                    confidence,
                    declared,
                    question,
                    parent);
        }
    }

    /** Several rows may tell of one marriage: the first stands for them. */
    private boolean isFirst(int place, int node) {
        int spouse = other(spouses.row(place), node);
        for (int earlier = spouses.start(node); earlier < place; earlier++) {
            if (other(spouses.row(earlier), node) == spouse) {
                return false;
            }
        }
        return true;
    }

    private int other(int marriage, int one) {
        return rows.a[marriage] == one ? rows.b[marriage] : rows.a[marriage];
    }

    private float share(int marriage, int parent, int child) {
        int spouse = other(marriage, parent);
        byte sex = people.sex(spouse);
        boolean knownSex = sex == MALE || sex == FEMALE;
        if (spouse == child || !knownSex || sex == people.sex(parent) || hasParent(child, sex, spouse)) {
            return 0;
        }
        if (rows.is(marriage, EvidenceTable.ENDED) || endedBeforeBirth(marriage, child)) {
            return 0;
        }
        if (people.birthFirst(child) == KinGraph.OPEN_START || people.birthFirst(spouse) == KinGraph.OPEN_START) {
            return AGES_UNKNOWN;
        }
        int oldest = people.birthLast(child) - people.birthFirst(spouse);
        int youngest = people.birthFirst(child) - people.birthLast(spouse);
        if (oldest < YOUNGEST || youngest > (sex == FEMALE ? OLDEST_MOTHER : OLDEST_FATHER)) {
            return 0;
        }
        boolean later =
                rows.from[marriage] != KinGraph.OPEN_START && rows.from[marriage] > people.birthLast(child) + YEAR;
        return later ? MARRIED_LATER : OTHER_PARENT;
    }

    private boolean endedBeforeBirth(int marriage, int child) {
        return rows.to[marriage] != KinGraph.OPEN_END
                && people.birthFirst(child) != KinGraph.OPEN_START
                && rows.to[marriage] < people.birthFirst(child) - YEAR;
    }

    private boolean coversBirth(int marriage, int child) {
        return rows.from[marriage] != KinGraph.OPEN_START
                && people.birthFirst(child) != KinGraph.OPEN_START
                && rows.from[marriage] <= people.birthLast(child) + YEAR
                && !endedBeforeBirth(marriage, child);
    }

    /** True if a record names another father (or mother) of the child, or this one. */
    private boolean hasParent(int child, byte sex, int spouse) {
        for (int place = parents.start(child); place < parents.end(child); place++) {
            int other = rows.a[parents.row(place)];
            if (other == spouse || people.sex(other) == sex && !people.placeholder(other)) {
                return true;
            }
        }
        return false;
    }
}
