package org.kinlens.kinship;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinlens.graph.Population;

/**
 * What a relative is called, in Chinese and English: by the word, the sexes of the persons on the path (a father's side
 * is 堂 or 姑, a mother's 舅, 姨 or 表) and, among those of one generation and for a father's brothers, who was born
 * first. Where a sex or an order is unknown the term is the neutral one, never a guess; only of two spouses one of whom
 * is known the other is taken to be of the other sex, as the Civil Code has it.
 *
 * <p>The terms are rows of {@code kinship/kin_terms.csv}; the first row that fits a path gives the term. A word
 * without rows is told in parts, as "wife's" and "uncle". Immutable.
 */
public final class KinTerms {
    private static final KinTerms SHIPPED = read("kinship/kin_terms.csv");

    private static final byte MALE = 1;
    private static final byte FEMALE = 2;

    private final Map<String, List<TermRow>> rows;

    private KinTerms(Map<String, List<TermRow>> rows) {
        this.rows = rows;
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

    /**
     * The Chinese term for a path.
     *
     * @param nodes the official, then one person for each letter of the word
     */
    public String zh(String word, int[] nodes, Population people) {
        return term(word, nodes, people).zh();
    }

    /**
     * The English term for a path.
     *
     * @param nodes the official, then one person for each letter of the word
     */
    public String en(String word, int[] nodes, Population people) {
        return term(word, nodes, people).en();
    }

    /** The Chinese term where the persons in between are not known, as for a declared relation. */
    public String zh(String word) {
        return term(word, "*".repeat(word.length()), Ages.UNKNOWN).zh();
    }

    /** The English term where the persons in between are not known, as for a declared relation. */
    public String en(String word) {
        return term(word, "*".repeat(word.length()), Ages.UNKNOWN).en();
    }

    /** True if the word has terms of its own. */
    boolean knows(String word) {
        return rows.containsKey(word);
    }

    private Term term(String word, int[] nodes, Population people) {
        if (nodes.length != word.length() + 1) {
            throw new IllegalArgumentException("word '%s' with %d persons; want the official and one for each letter"
                    .formatted(word, nodes.length));
        }
        return term(
                word,
                sexes(word, nodes, people),
                (elder, younger) -> people.birthLast(nodes[elder]) < people.birthFirst(nodes[younger]));
    }

    private Term term(String word, String sexes, Ages ages) {
        if (word.isEmpty()) {
            return Term.SELF;
        }
        Optional<TermRow> row = rows.getOrDefault(word, List.of()).stream()
                .filter(candidate -> candidate.fits(sexes, ages))
                .findFirst();
        return row.map(TermRow::term).orElseGet(() -> inParts(word, sexes, ages));
    }

    /** A spouse's kin as the spouse would call them, all others from the last person who has a term of his own. */
    private Term inParts(String word, String sexes, Ages ages) {
        int cut = 1;
        if (!(word.startsWith("s") && knows(word.substring(1)))) {
            for (int i = 1; i < word.length(); i++) {
                cut = knows(word.substring(0, i)) ? i : cut;
            }
        }
        if (cut >= word.length()) {
            return Term.RELATIVE;
        }
        int shift = cut;
        Term first = term(word.substring(0, cut), sexes.substring(0, cut), ages);
        Term rest = term(
                word.substring(cut),
                sexes.substring(cut),
                (elder, younger) -> ages.isElder(elder + shift, younger + shift));
        return first.possessing(rest);
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

    private static KinTerms read(String resource) {
        Map<String, List<TermRow>> rows = new HashMap<>();
        for (NamedCsvRecord line : ResourceTable.rows(resource)) {
            TermRow row = TermRow.of(line);
            rows.computeIfAbsent(row.word(), word -> new ArrayList<>()).add(row);
        }
        rows.replaceAll((word, list) -> List.copyOf(list));
        return new KinTerms(Map.copyOf(rows));
    }
}
