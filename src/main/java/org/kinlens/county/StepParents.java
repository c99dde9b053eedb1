package org.kinlens.county;

import org.kinlens.register.ParentKind;

/** Later spouses of a parent of minors: {@code STEP_RAISED} where the child grew up with them (Civil Code §1072). */
final class StepParents {
    private static final int OF_AGE = 18;
    /** Younger children are brought up for years; case law asks for some years of care. */
    private static final int RAISED_BELOW = 15;

    private StepParents() {}

    static void add(People people) {
        for (int m = 0; m < people.marriages; m++) {
            if (people.earlierOfWife[m] >= 0) {
                add(people, m, people.wife[m], people.husband[m]);
            }
            if (people.earlierOfHusband[m] >= 0) {
                add(people, m, people.husband[m], people.wife[m]);
            }
        }
    }

    private static void add(People people, int m, int parent, int step) {
        int wedding = people.married[m];
        for (int c = people.firstChild[parent]; c >= 0; c = people.nextChild(parent, c)) {
            boolean minor = people.birth[c] < wedding && people.age(c, wedding) < OF_AGE;
            if (!minor || people.isParent(step, c) || people.death[c] <= wedding) {
                continue;
            }
            // After a divorce children stay in the register of their father.
            boolean livesHere = people.sex[parent] == People.MALE || !people.present(people.father[c], wedding);
            boolean raised = livesHere && people.age(c, wedding) < RAISED_BELOW;
            people.adopt(step, c, wedding, raised ? ParentKind.STEP_RAISED : ParentKind.STEP);
        }
    }
}
