package org.kinlens.graph;

/**
 * What siblings have in common. Records call people siblings without naming a parent; the placeholder "parents" joins
 * them. Where a record names the father of one of them, and no other record another father, he is the father of all;
 * likewise the mother. The placeholder stays where the siblings then still share nobody.
 */
final class SharedParents {
    private static final int NOBODY = -1;
    private static final int YOUNGEST = 13 * 365;
    private static final byte MALE = 1;
    private static final byte FEMALE = 2;

    private final EvidenceTable rows;
    private final Population people;
    private final PlaceholderRole[] roles;
    private final EvidenceTable.Index byParent;
    private final EvidenceTable.Index byChild;

    SharedParents(EvidenceTable rows, Population people, PlaceholderRole[] roles) {
        this.rows = rows;
        this.people = people;
        this.roles = roles;
        this.byParent = rows.byParent(people.size());
        this.byChild = rows.byChild(people.size());
    }

    void infer() {
        for (int v = 0; v < people.size(); v++) {
            if (roles[v] == PlaceholderRole.PARENTS && byParent.end(v) > byParent.start(v)) {
                infer(v);
            }
        }
    }

    private void infer(int parents) {
        boolean father = share(parents, MALE);
        boolean mother = share(parents, FEMALE);
        if (father || mother) {
            for (int place = byParent.start(parents); place < byParent.end(parents); place++) {
                rows.drop(byParent.row(place));
            }
        }
    }

    /** Gives the siblings the one known parent of that sex; true if all of them then have that parent. */
    private boolean share(int parents, byte sex) {
        int known = NOBODY;
        int sibling = NOBODY;
        float trust = 0;
        for (int place = byParent.start(parents); place < byParent.end(parents); place++) {
            int child = rows.b[byParent.row(place)];
            for (int up = byChild.start(child); up < byChild.end(child); up++) {
                int row = byChild.row(up);
                int parent = rows.a[row];
                boolean counts = people.sex(parent) == sex
                        && roles[parent] != PlaceholderRole.PARENTS
                        && rows.kind[row] != KinGraph.STEP
                        && !rows.is(row, EvidenceTable.DROPPED)
                        && rows.confidence[row] >= 0.5f;
                if (!counts) {
                    continue;
                }
                if (known != NOBODY && known != parent) {
                    return false;
                }
                boolean better = known == NOBODY
                        || rows.confidence[row] > trust
                        || rows.confidence[row] == trust && child < sibling;
                known = parent;
                if (better) {
                    sibling = child;
                    trust = rows.confidence[row];
                }
            }
        }
        return known >= 0 && give(parents, known, sibling, trust);
    }

    private boolean give(int parents, int parent, int sibling, float trust) {
        boolean all = true;
        for (int place = byParent.start(parents); place < byParent.end(parents); place++) {
            int row = byParent.row(place);
            int child = rows.b[row];
            if (isChildOf(child, parent)) {
                continue;
            }
            if (child == parent || !mayBeChild(parent, child)) {
                all = false;
                continue;
            }
            rows.add(
                    parent,
                    child,
                    KinGraph.UNKNOWN,
                    KinGraph.OPEN_START,
                    KinGraph.OPEN_END,
                    rows.confidence[row] * trust,
                    rows.flags[row] & EvidenceTable.DECLARED,
                    rows.question[row],
                    sibling);
        }
        return all;
    }

    private boolean isChildOf(int child, int parent) {
        for (int place = byChild.start(child); place < byChild.end(child); place++) {
            if (rows.a[byChild.row(place)] == parent) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBeChild(int parent, int child) {
        if (people.birthFirst(child) == KinGraph.OPEN_START || people.birthFirst(parent) == KinGraph.OPEN_START) {
            return true;
        }
        return people.birthLast(child) - people.birthFirst(parent) >= YOUNGEST;
    }
}
