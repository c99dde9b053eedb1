package org.kinlens.graph;

/**
 * Makes one of placeholders that are the same person, and of a placeholder and the only person of a record whom he can
 * be. Works on the rows in place.
 */
final class PlaceholderFolding {
    private static final int NOBODY = -1;
    private static final int SEVERAL = -2;
    /** A hypothesis names nobody for sure. */
    private static final float SURE = 0.5f;

    private final EvidenceTable rows;
    private final Population people;
    private final PlaceholderRole[] roles;
    private final int[] same;

    PlaceholderFolding(EvidenceTable rows, Population people, PlaceholderRole[] roles) {
        this.rows = rows;
        this.people = people;
        this.roles = roles;
        this.same = new int[people.size()];
        for (int v = 0; v < same.length; v++) {
            same[v] = v;
        }
    }

    /** Each placeholder spouse becomes the one spouse of whom a record knows; several of one person become one. */
    void foldSpouses() {
        EvidenceTable.Index spouses = rows.bySpouse(people.size());
        for (int v = 0; v < people.size(); v++) {
            int placeholder = NOBODY;
            int known = NOBODY;
            for (int place = spouses.start(v); place < spouses.end(v); place++) {
                int row = spouses.row(place);
                int other = rows.a[row] == v ? rows.b[row] : rows.a[row];
                if (roles[other] == PlaceholderRole.SPOUSE) {
                    placeholder = placeholder == NOBODY ? other : join(placeholder, other);
                } else if (isSure(row)) {
                    known = known == NOBODY || known == other ? other : SEVERAL;
                }
            }
            if (placeholder != NOBODY && known >= 0) {
                join(known, placeholder);
            }
        }
        apply();
    }

    /** Likewise placeholder fathers and mothers, and what several rows say of the parents of one. */
    void foldParents() {
        EvidenceTable.Index parents = rows.byChild(people.size());
        for (int v = 0; v < people.size(); v++) {
            fold(parents, v, PlaceholderRole.FATHER, (byte) 1);
            fold(parents, v, PlaceholderRole.MOTHER, (byte) 2);
            fold(parents, v, PlaceholderRole.PARENTS, (byte) -1);
        }
        apply();
    }

    private void fold(EvidenceTable.Index parents, int child, PlaceholderRole role, byte sex) {
        int placeholder = NOBODY;
        int known = NOBODY;
        for (int place = parents.start(child); place < parents.end(child); place++) {
            int row = parents.row(place);
            int parent = rows.a[row];
            if (roles[parent] == role) {
                placeholder = placeholder == NOBODY ? parent : join(placeholder, parent);
            } else if (people.sex(parent) == sex
                    && roles[parent] == PlaceholderRole.NONE
                    && isSure(row)
                    && rows.kind[row] != KinGraph.STEP) {
                known = known == NOBODY || known == parent ? parent : SEVERAL;
            }
        }
        if (placeholder != NOBODY && known >= 0) {
            join(known, placeholder);
        }
    }

    private boolean isSure(int row) {
        return rows.question[row] == KinEvidence.NO_QUESTION
                && rows.confidence[row] >= SURE
                && !rows.is(row, EvidenceTable.ENDED);
    }

    /** Persons of records stand for placeholders, of two placeholders the smaller node. Two persons are never one. */
    private int join(int a, int b) {
        int first = personOf(a);
        int second = personOf(b);
        boolean bothReal = roles[first] == PlaceholderRole.NONE && roles[second] == PlaceholderRole.NONE;
        if (first == second || bothReal) {
            return first;
        }
        boolean firstStays =
                roles[first] == PlaceholderRole.NONE || roles[second] != PlaceholderRole.NONE && first < second;
        int stays = firstStays ? first : second;
        same[firstStays ? second : first] = stays;
        return stays;
    }

    int personOf(int v) {
        int root = v;
        while (same[root] != root) {
            root = same[root];
        }
        for (int next = v; same[next] != root; ) {
            int after = same[next];
            same[next] = root;
            next = after;
        }
        return root;
    }

    private void apply() {
        for (int i = 0; i < rows.size; i++) {
            int a = personOf(rows.a[i]);
            int b = personOf(rows.b[i]);
            if (a == b) {
                rows.drop(i);
            }
            boolean turned = rows.is(i, EvidenceTable.MARRIAGE) && a > b;
            rows.a[i] = turned ? b : a;
            rows.b[i] = turned ? a : b;
        }
    }
}
