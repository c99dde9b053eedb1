package org.kinlens.kinship;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.kinlens.graph.Population;

/**
 * What a relative is called, in Chinese and English: by the word, the sexes of the persons on the path (a father's side
 * is 堂 or 姑, a mother's 舅, 姨 or 表) and, among those of one generation and for a father's brothers, who was born
 * first. Where a sex or an order is unknown the term is the neutral one, never a guess; only of two spouses one of whom
 * is known the other is taken to be of the other sex, as the Civil Code has it.
 *
 * <p>The closest kin have rows in {@code kinship/kin_terms.csv}, the first that fits giving the term; farther kin are
 * named by {@link ChineseTerms} and {@link EnglishTerms} from {@code kinship/kin_parts.csv}. What the relative calls
 * the official is the term of the same path read from its other end. Immutable.
 */
public final class KinTerms {
    private static final KinTerms SHIPPED =
            new KinTerms(TermTable.read("kinship/kin_terms.csv"), KinParts.read("kinship/kin_parts.csv"));

    private static final byte MALE = 1;
    private static final byte FEMALE = 2;

    private final TermTable table;
    private final KinParts parts;
    private final ChineseTerms chinese;
    private final EnglishTerms english;

    private KinTerms(TermTable table, KinParts parts) {
        this.table = table;
        this.parts = parts;
        this.chinese = new ChineseTerms(table, parts);
        this.english = new EnglishTerms(table, parts);
    }

    /** The terms that come with the program. */
    public static KinTerms shipped() {
        return SHIPPED;
    }

    /** What the official calls the relative at the end of the path, in Chinese. */
    public String zh(Path path, Population people) {
        return zh(path.word(), path.nodes(), people);
    }

    /** What the official calls the relative at the end of the path, in English. */
    public String en(Path path, Population people) {
        return en(path.word(), path.nodes(), people);
    }

    /** The Chinese term, with adoption (养), step-parents (继) and half blood (半血缘) marked. */
    public String zh(Path path, Population people, Descent descent) {
        return zh(path.word(), path.nodes(), people, descent);
    }

    /** The English term, with adoption, step-parents and half blood marked. */
    public String en(Path path, Population people, Descent descent) {
        return en(path.word(), path.nodes(), people, descent);
    }

    /**
     * The Chinese term for a path.
     *
     * @param nodes the official, then one person for each letter of the word
     */
    public String zh(String word, int[] nodes, Population people) {
        return zh(chain(word, nodes, people));
    }

    /**
     * The English term for a path.
     *
     * @param nodes the official, then one person for each letter of the word
     */
    public String en(String word, int[] nodes, Population people) {
        return en(chain(word, nodes, people));
    }

    /**
     * The Chinese term for a path, with adoption (养), step-parents (继) and half blood (半血缘) marked.
     *
     * @param nodes the official, then one person for each letter of the word
     * @param descent made for the same word
     */
    public String zh(String word, int[] nodes, Population people, Descent descent) {
        return zh(chain(word, nodes, people), descent);
    }

    /**
     * The English term for a path, with adoption, step-parents and half blood marked.
     *
     * @param nodes the official, then one person for each letter of the word
     * @param descent made for the same word
     */
    public String en(String word, int[] nodes, Population people, Descent descent) {
        return en(chain(word, nodes, people), descent);
    }

    /** The Chinese term where the persons in between are not known, as for a declared relation. */
    public String zh(String word) {
        return zh(Chain.neutral(word));
    }

    /** The English term where the persons in between are not known, as for a declared relation. */
    public String en(String word) {
        return en(Chain.neutral(word));
    }

    String zh(Chain chain) {
        return chain.length() == 0 ? Term.SELF.zh() : chinese.term(chain).plain();
    }

    String en(Chain chain) {
        return chain.length() == 0 ? Term.SELF.en() : english.term(chain);
    }

    /** 养父, 同父异母哥哥; where the mark concerns some person on the way, behind the term: 堂兄(收养关系). */
    String zh(Chain chain, Descent descent) {
        if (chain.length() == 0) {
            return Term.SELF.zh();
        }
        Wording term = chinese.term(chain);
        Set<String> raising = raising(descent);
        Set<String> half = half(descent);
        if (isOneLine(chain.word()) && raising.size() == 1 && half.isEmpty()) {
            return term.with(parts.get(raising.iterator().next(), "").zh()).plain();
        }
        if (chain.word().equals("pc") && raising.isEmpty() && half.size() == 1) {
            return parts.get(half.iterator().next(), "").zh() + term.plain();
        }
        StringBuilder marked = new StringBuilder(term.plain());
        raising.forEach(mark ->
                marked.append('(').append(parts.get(mark, "suffix").zh()).append(')'));
        half.forEach(mark -> marked.append('(').append(parts.get(mark, "").zh()).append(')'));
        return marked.toString();
    }

    String en(Chain chain, Descent descent) {
        StringBuilder term = new StringBuilder(en(chain));
        if (chain.length() == 0) {
            return term.toString();
        }
        Set<String> raising = raising(descent);
        Set<String> half = half(descent);
        if (chain.length() == 1 && raising.size() == 1) {
            return raising.contains("adopted") ? "adoptive " + term : "step" + term;
        }
        raising.forEach(
                mark -> term.append(" (").append(parts.get(mark, "suffix").en()).append(')'));
        half.forEach(mark -> term.append(" (").append(parts.get(mark, "").en()).append(')'));
        return term.toString();
    }

    /** True if the word has terms of its own. */
    boolean knows(String word) {
        return table.knows(word);
    }

    /** True for forebears, descendants and siblings: 养 and 继 stand before the term itself. */
    private static boolean isOneLine(String word) {
        return word.matches("p+|c+|pc");
    }

    private static Set<String> raising(Descent descent) {
        Set<String> marks = new LinkedHashSet<>();
        if (descent.isAdoptive()) {
            marks.add("adopted");
        }
        if (descent.isStep()) {
            marks.add("step");
        }
        return marks;
    }

    private static Set<String> half(Descent descent) {
        Set<String> marks = new TreeSet<>();
        descent.siblings().stream().filter(Siblings::isHalf).forEach(siblings -> marks.add(siblings.name()));
        return marks;
    }

    private static Chain chain(String word, int[] nodes, Population people) {
        if (nodes.length != word.length() + 1) {
            throw new IllegalArgumentException("word '%s' with %d persons; want the official and one for each letter"
                    .formatted(word, nodes.length));
        }
        return new Chain(
                word,
                sexes(word, nodes, people),
                (elder, younger) -> people.birthLast(nodes[elder]) < people.birthFirst(nodes[younger]));
    }

    /** One letter m, f or * for each person after the official. */
    private static String sexes(String word, int[] nodes, Population people) {
        byte[] known = new byte[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            known[i] = people.sex(nodes[i]);
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) == 's') {
                known[i] = isKnown(known[i]) ? known[i] : other(known[i + 1]);
                known[i + 1] = isKnown(known[i + 1]) ? known[i + 1] : other(known[i]);
            }
        }
        StringBuilder sexes = new StringBuilder(word.length());
        for (int i = 1; i < known.length; i++) {
            sexes.append(known[i] == MALE ? 'm' : known[i] == FEMALE ? 'f' : '*');
        }
        return sexes.toString();
    }

    private static boolean isKnown(byte sex) {
        return sex == MALE || sex == FEMALE;
    }

    private static byte other(byte sex) {
        return sex == MALE ? FEMALE : sex == FEMALE ? MALE : sex;
    }
}
