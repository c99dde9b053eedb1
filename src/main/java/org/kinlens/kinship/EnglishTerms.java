package org.kinlens.kinship;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * English kin terms. The closest kin stand in the term table; farther ones have the general noun and, where a sex on
 * the way is known, the way in brackets: "great-uncle (mother's father's elder brother)". A word that goes through two
 * families is told step by step.
 */
final class EnglishTerms {
    private static final String GREAT = "great-";
    private static final String ELDER = "elder";
    private static final String YOUNGER = "younger";
    private static final String OF = "'s ";

    private final TermTable table;
    private final KinParts parts;

    EnglishTerms(TermTable table, KinParts parts) {
        this.table = table;
        this.parts = parts;
    }

    /** The term for a chain of at least one step. */
    String term(Chain chain) {
        Optional<String> row = table.row(chain).map(TermRow::en);
        return row.orElseGet(() ->
                Shape.of(chain.word()).flatMap(shape -> named(chain, shape)).orElseGet(() -> steps(chain)));
    }

    private Optional<String> named(Chain chain, Shape shape) {
        int start = shape.ofSpouse() ? 1 : 0;
        int last = chain.length() - (shape.spouse() ? 1 : 0);
        return noun(chain, shape, chain.sex(last)).map(noun -> {
            StringBuilder term = new StringBuilder();
            if (shape.ofSpouse()) {
                term.append(person("s", chain.sex(1))).append(OF);
            }
            term.append(noun);
            if (shape.spouse()) {
                term.append(OF).append(person("s", chain.targetSex()));
            }
            if (tells(chain, shape, start, last)) {
                term.append(" (").append(steps(chain)).append(')');
            }
            return term.toString();
        });
    }

    /** The general noun for blood kin; empty for cousins farther than the second. */
    private Optional<String> noun(Chain chain, Shape shape, char sex) {
        if (shape.isLineal()) {
            String base = parts.get(shape.down() == 0 ? "ancestor" : "descendant", sex)
                    .en();
            int generations = shape.up() + shape.down();
            return Optional.of(generations == 1 ? base : GREAT.repeat(generations - 2) + "grand" + base);
        }
        if (shape.down() == 1 && shape.up() > 1) {
            return Optional.of(greats(shape.up() - 2, "parents-sibling", sex));
        }
        if (shape.up() == 1) {
            return Optional.of(
                    shape.down() == 1
                            ? sibling(chain, shape.apex() - 1)
                            : greats(shape.down() - 2, "siblings-child", sex));
        }
        return parts.find("ordinal", Math.min(shape.up(), shape.down()) - 1)
                .map(ordinal -> cousin(chain, shape, sex, ordinal.en()));
    }

    private String greats(int count, String part, char sex) {
        String both = parts.get(part, sex).en();
        return GREAT.repeat(count) + both.replace(" or ", " or " + GREAT.repeat(count));
    }

    private String cousin(Chain chain, Shape shape, char sex, String ordinal) {
        int apart = Math.abs(shape.up() - shape.down());
        List<String> words = new ArrayList<>();
        if (apart == 0) {
            int start = shape.apex() - shape.up();
            words.add(seniority(chain, start + shape.up() + shape.down(), start));
        }
        words.add(parts.get("cousins-sex", sex).en());
        words.add(ordinal);
        words.add("cousin");
        words.add(apart == 0 ? "" : parts.get("removed", apart).en());
        words.removeIf(String::isEmpty);
        return String.join(" ", words);
    }

    /** True if a known sex or order on the way adds to what the noun says. */
    private static boolean tells(Chain chain, Shape shape, int start, int last) {
        for (int place = start + 1; place < last; place++) {
            if (place != shape.apex() && Chain.isKnown(chain.sex(place))) {
                return true;
            }
        }
        return false;
    }

    /** Every person on the way: "mother's elder brother's son's wife". */
    String steps(Chain chain) {
        List<String> persons = new ArrayList<>();
        int place = 0;
        while (place < chain.length()) {
            if (chain.word().startsWith("pc", place)) {
                persons.add(sibling(chain, place));
                place += 2;
            } else {
                persons.add(person(chain.word().substring(place, place + 1), chain.sex(place + 1)));
                place++;
            }
        }
        return String.join(OF, persons);
    }

    private String sibling(Chain chain, int from) {
        String order = seniority(chain, from + 2, from);
        return (order.isEmpty() ? "" : order + " ")
                + parts.get("sibling", chain.sex(from + 2)).en();
    }

    private static String seniority(Chain chain, int person, int than) {
        if (chain.ages().isElder(person, than)) {
            return ELDER;
        }
        return chain.ages().isElder(than, person) ? YOUNGER : "";
    }

    private String person(String step, char sex) {
        return term(new Chain(step, String.valueOf(sex), Ages.UNKNOWN));
    }
}
