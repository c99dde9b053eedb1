package org.kinlens.county;

/** Notes in the {@link Evidence} what one household register shows: to the letter, and to one who resolves it rightly. */
final class RegisterReading {
    private final People people;
    private final Evidence evidence;
    private final KinWalk kin;

    RegisterReading(People people, Evidence evidence) {
        this.people = people;
        this.evidence = evidence;
        kin = new KinWalk(people, evidence.shown(0));
    }

    /**
     * @param codes relations of the standard to the head, by member
     * @param plain bits for facts that a code one step from the head tells, 0 if the code set leaves them open
     * @param resolved bits for all facts among members whose relation is named, and on the way to them
     */
    void note(int head, String[] codes, int[] members, int day, int plain, int resolved) {
        for (int i = 0; i < codes.length; i++) {
            int member = members[i];
            String word = member == head ? "" : Relation.word(codes[i]);
            if (word.isEmpty()) {
                continue;
            }
            oneStep(head, member, codes[i], day, plain);
            named(head, member, word, day, resolved);
            for (int j = 0; j < codes.length; j++) {
                int other = members[j];
                if (j != i && (other == head || !Relation.word(codes[j]).isEmpty())) {
                    evidence.parent(other, member, resolved);
                    evidence.parent(member, other, resolved);
                    if (j < i && people.spouseOn(member, day) == other) {
                        evidence.couple(member, other, day, resolved);
                    }
                }
            }
        }
    }

    /** Notes every path of the word between the two; used also for a supporter or a declared relative. */
    void named(int reference, int relative, String word, int day, int bits) {
        if (word.length() == 1 || bits == 0) {
            evidence.path(new int[] {reference, relative}, word, day, bits);
            return;
        }
        kin.all(reference, word, (path, from, to, confidence) -> {
            if (path[path.length - 1] == relative) {
                evidence.path(path, word, day, bits);
            }
        });
    }

    private void oneStep(int head, int person, String code, int day, int plain) {
        if (code.equals("11") || code.equals("12")) {
            evidence.couple(head, person, day, plain);
        } else if (code.equals("51") || code.equals("52")) {
            evidence.parent(person, head, plain);
        } else if (people.isParent(head, person)
                && Relation.word(code).equals("c")
                && !code.equals("27")
                && !code.equals("37")) {
            evidence.parent(head, person, plain);
        }
    }
}
