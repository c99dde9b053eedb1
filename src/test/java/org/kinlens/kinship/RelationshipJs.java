package org.kinlens.kinship;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the public kinship calculator relationship.js (github.com/mumuy/relationship, MIT) says, as recorded in {@code
 * kinship/relationship-js*.csv} by the script beside them. A name is accepted for a chain if it is among the
 * calculator's own names for it, as it stands or with one of the reviewed spellings of {@code
 * relationship-js-aliases.csv}.
 */
final class RelationshipJs {
    private final List<Question> questions = new ArrayList<>();
    private final Map<String, Set<String>> names = new HashMap<>();
    private final List<NamedCsvRecord> spellings = TestTable.rows("kinship/relationship-js-aliases.csv", ',');

    /** A chain of concrete persons, and what the calculator answers; no answer if the list is empty. */
    record Question(Chain chain, String id, List<String> answers) {}

    RelationshipJs() {
        for (NamedCsvRecord row : TestTable.rows("kinship/relationship-js.csv", ',')) {
            String sexes = row.getField("sexes");
            Chain chain = new Chain(
                    row.getField("word"),
                    sexes.substring(1),
                    ages(row.getField("word"), row.getField("siblings"), row.getField("cousins")));
            questions.add(new Question(chain, row.getField("chain"), split(row.getField("answers"))));
        }
        for (NamedCsvRecord row : TestTable.rows("kinship/relationship-js-names.csv", ',')) {
            names.put(row.getField("chain"), new HashSet<>(split(row.getField("names"))));
        }
    }

    List<Question> questions() {
        return questions;
    }

    /** True if the calculator answers this very name, in whatever spelling. */
    boolean answers(Question question, String name) {
        return variants(name).stream().anyMatch(question.answers()::contains);
    }

    /** True if the calculator knows the name for the chain. */
    boolean knows(Chain chain, String name) {
        Set<String> known = names.getOrDefault(id(chain), Set.of());
        return variants(name).stream().anyMatch(known::contains);
    }

    /** True if every part of the name, joined by 的, is one the calculator knows for that part of the chain. */
    boolean reads(Chain chain, String name) {
        if (knows(chain, name)) {
            return true;
        }
        int of = name.indexOf('的');
        for (int cut = 1; of > 0 && cut < chain.length(); cut++) {
            if (knows(chain.part(0, cut), name.substring(0, of))
                    && reads(chain.part(cut, chain.length()), name.substring(of + 1))) {
                return true;
            }
        }
        return false;
    }

    /** The calculator's id of a chain: f,ob,w for the father's elder brother's wife. */
    static String id(Chain chain) {
        List<String> steps = new ArrayList<>();
        String word = chain.word();
        for (int i = 0; i < word.length(); i++) {
            boolean male = chain.sex(i + 1) == 'm';
            if (word.startsWith("pc", i)) {
                steps.add((chain.ages().isElder(i + 2, i) ? "o" : "l") + (chain.sex(i + 2) == 'm' ? "b" : "s"));
                i++;
            } else {
                steps.add(
                        switch (word.charAt(i)) {
                            case 'p' -> male ? "f" : "m";
                            case 'c' -> male ? "s" : "d";
                            default -> male ? "h" : "w";
                        });
            }
        }
        int turn = word.indexOf("ppcc");
        String cousins = turn < 0 ? "" : chain.ages().isElder(turn + 4, turn) ? "&o" : "&l";
        return String.join(",", steps) + cousins;
    }

    /** The name and every spelling of it, each spelling used or not. */
    private Set<String> variants(String name) {
        Set<String> variants = new HashSet<>(Set.of(name));
        for (NamedCsvRecord spelling : spellings) {
            for (String variant : List.copyOf(variants)) {
                variants.add(variant.replace(spelling.getField("ours"), spelling.getField("theirs")));
            }
        }
        return variants;
    }

    private static Ages ages(String word, String siblings, String cousins) {
        Set<List<Integer>> elder = new HashSet<>();
        int turn = word.indexOf("pc");
        for (int i = 0; i < siblings.length(); i++) {
            elder.add(siblings.charAt(i) == 'o' ? List.of(turn + 2, turn) : List.of(turn, turn + 2));
            turn = word.indexOf("pc", turn + 1);
        }
        int wide = word.indexOf("ppcc");
        if (wide >= 0) {
            elder.add(cousins.equals("o") ? List.of(wide + 4, wide) : List.of(wide, wide + 4));
        }
        return (one, other) -> elder.contains(List.of(one, other));
    }

    private static List<String> split(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split("\\|"));
    }
}
