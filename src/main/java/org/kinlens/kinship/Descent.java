package org.kinlens.kinship;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.kinlens.graph.KinGraph;
import org.kinlens.graph.Population;

/**
 * By what the persons on a path are parents and children: the kind of each parent fact, and what is known of the
 * parents that siblings on it share. Adoption and step-parenthood that led to raising make kin by law (拟制血亲; Civil
 * Code §§1072, 1111); blood kin they are not.
 */
public final class Descent {
    private final byte[] kinds;
    private final List<Siblings> siblings;

    private Descent(byte[] kinds, List<Siblings> siblings) {
        this.kinds = kinds;
        this.siblings = List.copyOf(siblings);
    }

    /** Nothing is known: every parent of a kind that no source tells, siblings of whatever blood. */
    public static Descent unknown(String word) {
        byte[] kinds = new byte[word.length()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = word.charAt(i) == 's' ? KinGraph.NO_KIND : KinGraph.UNKNOWN;
        }
        return new Descent(kinds, Collections.nCopies(turns(word), Siblings.UNKNOWN));
    }

    /**
     * @param kinds one for each letter of the word: {@link KinGraph#BIRTH} to {@link KinGraph#UNKNOWN}, or {@link
     *     KinGraph#NO_KIND} for a spouse step
     * @param siblings one for each {@code pc} of the word, in order
     */
    public static Descent of(String word, byte[] kinds, List<Siblings> siblings) {
        if (kinds.length != word.length() || siblings.size() != turns(word)) {
            throw new IllegalArgumentException("word '%s' with %d kinds and %d pairs of siblings; want %d and %d"
                    .formatted(word, kinds.length, siblings.size(), word.length(), turns(word)));
        }
        for (int i = 0; i < kinds.length; i++) {
            boolean spouse = word.charAt(i) == 's';
            if (spouse ? kinds[i] != KinGraph.NO_KIND : kinds[i] < KinGraph.BIRTH || kinds[i] > KinGraph.UNKNOWN) {
                throw new IllegalArgumentException(
                        "word '%s': kind %d at step %d; want -1 at a spouse step, else 0 to 4"
                                .formatted(word, kinds[i], i + 1));
            }
        }
        return new Descent(kinds.clone(), siblings);
    }

    /** As the kin graph knows it; of a path that no edge proves, such as a declared relation, nothing is known. */
    public static Descent of(Path path, KinGraph kin, Population people) {
        String word = path.word();
        if (path.slots().length != word.length()) {
            return unknown(word);
        }
        byte[] kinds = new byte[word.length()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = kin.kind(path.slots()[i]);
        }
        List<Siblings> siblings = new ArrayList<>();
        for (int turn = word.indexOf("pc"); turn >= 0; turn = word.indexOf("pc", turn + 1)) {
            boolean byBlood = mayBeBirth(kinds[turn]) && mayBeBirth(kinds[turn + 1]);
            siblings.add(
                    byBlood ? siblings(kin, people, path.nodes()[turn], path.nodes()[turn + 2]) : Siblings.UNKNOWN);
        }
        return of(word, kinds, siblings);
    }

    /** Kind of the parent fact at a step, the first at 0. */
    public byte kind(int step) {
        return kinds[step];
    }

    /** For each turn from a parent to another child, what the two share. */
    public List<Siblings> siblings() {
        return siblings;
    }

    /** True if one of the parents adopted the child. */
    public boolean isAdoptive() {
        return has(KinGraph.ADOPTIVE);
    }

    /** True if one of the parents is a step-parent, whether he raised the child or not. */
    public boolean isStep() {
        return has(KinGraph.STEP_RAISED) || has(KinGraph.STEP);
    }

    /** True if one of the parents is a step-parent who is not known to have raised the child: no kin by law. */
    public boolean isUnraisedStep() {
        return has(KinGraph.STEP);
    }

    /** True if no parent fact is of another kind than birth or unknown. */
    public boolean mayBeBlood() {
        return !isAdoptive() && !isStep();
    }

    private boolean has(byte kind) {
        for (byte one : kinds) {
            if (one == kind) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeBirth(byte kind) {
        return kind == KinGraph.BIRTH || kind == KinGraph.UNKNOWN;
    }

    private static Siblings siblings(KinGraph kin, Population people, int one, int other) {
        int[] ofOne = knownParents(kin, people, one);
        int[] ofOther = knownParents(kin, people, other);
        int[] shared = Arrays.stream(ofOne)
                .filter(parent -> Arrays.stream(ofOther).anyMatch(p -> p == parent))
                .toArray();
        if (shared.length >= 2) {
            return Siblings.FULL;
        }
        if (shared.length == 0 || ofOne.length < 2 || ofOther.length < 2) {
            return Siblings.UNKNOWN;
        }
        return switch (people.sex(shared[0])) {
            case 1 -> Siblings.SAME_FATHER;
            case 2 -> Siblings.SAME_MOTHER;
            default -> Siblings.HALF;
        };
    }

    private static int[] knownParents(KinGraph kin, Population people, int child) {
        return IntStream.range(kin.rowStart(child, KinGraph.PARENT), kin.rowEnd(child, KinGraph.PARENT))
                .filter(slot -> mayBeBirth(kin.kind(slot)))
                .map(kin::target)
                .filter(parent -> !people.placeholder(parent))
                .distinct()
                .toArray();
    }

    private static int turns(String word) {
        return word.split("pc", -1).length - 1;
    }
}
