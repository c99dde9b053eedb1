package org.kinlens.kinship;

import java.util.Arrays;
import java.util.Optional;

/**
 * Chinese kin terms. The closest kin stand in the term table; the rest is put together from parts as the language does:
 *
 * <ul>
 *   <li>lineal kin by rank and by where the line passes through a woman: 外 + 曾 + 祖父, 曾 + 外 + 孙女;
 *   <li>a forebear's sibling as the forebear's own uncle or aunt: 舅 + 曾祖父, of a spouse 叔 + 岳父;
 *   <li>whoever descends from a forebear's sibling as one turn closer, marked 堂 or 表: 姨表 + 姐夫, 堂 + 伯父;
 *   <li>a sibling's descendants by the sibling's sex: 侄 + 外孙, a spouse's by the spouse's: 妻 + 侄孙.
 * </ul>
 *
 * Any other word, and one whose term would take a sex that is not known, is told in parts joined by 的, as few and as
 * close to a marriage or to the sibling as can be.
 */
final class ChineseTerms {
    private static final String OF = "的";
    private static final int FARTHEST_COUSIN = 2;
    /** Beyond a spouse's great-grandparents (曾祖岳父) nobody has words. */
    private static final int FARTHEST_IN_LAW = 3;

    private final TermTable table;
    private final KinParts parts;

    ChineseTerms(TermTable table, KinParts parts) {
        this.table = table;
        this.parts = parts;
    }

    /** The term for a chain of at least one step; a chain told in parts takes its prefixes in front. */
    Wording term(Chain chain) {
        return own(chain).orElseGet(() -> Wording.of(inParts(chain)));
    }

    /** The one-word term, empty if there is none for what is known of the persons. */
    Optional<Wording> own(Chain chain) {
        Optional<Wording> row = table.row(chain).map(TermRow::zh);
        return row.isPresent() ? row : Shape.of(chain.word()).flatMap(shape -> composed(chain, shape));
    }

    private Optional<Wording> composed(Chain chain, Shape shape) {
        if (shape.up() >= 2 && shape.down() >= 2) {
            return cousin(chain, shape);
        }
        if (shape.up() >= 2 && shape.down() == 0 && !shape.spouse()) {
            return forebear(chain, shape, shape.up());
        }
        if (shape.up() >= 2 && shape.down() == 1) {
            return forebearsSibling(chain, shape);
        }
        if (shape.ofSpouse()) {
            return shape.up() == 1 && shape.down() >= 2 ? spousesNephew(chain) : Optional.empty();
        }
        if (shape.up() == 0 && shape.down() >= 2) {
            return descendant(chain, 0, shape);
        }
        return shape.up() == 1 && shape.down() >= 2 ? siblingsDescendant(chain, shape) : Optional.empty();
    }

    private Optional<Wording> cousin(Chain chain, Shape shape) {
        if (Math.min(shape.up(), shape.down()) > FARTHEST_COUSIN) {
            return Optional.empty();
        }
        int apex = shape.apex();
        String side = parts.get("cousin", "" + chain.sex(apex - 1) + chain.sex(apex + 1))
                .zh();
        return own(chain.closer(apex)).map(wording -> wording.with(side));
    }

    /** 祖父, 外曾祖母, 祖岳父: the line of the first {@code generations - 1} forebears, and who stands at its end. */
    private Optional<Wording> forebear(Chain chain, Shape shape, int generations) {
        if (shape.ofSpouse() && generations > FARTHEST_IN_LAW) {
            return Optional.empty();
        }
        int start = shape.apex() - shape.up();
        Optional<String> ending = ending(chain, shape);
        Optional<String> line = line("up", "祖", chain.sexes().substring(start, start + generations - 1));
        return ending.flatMap(end -> line.map(before -> Wording.of(before + end)));
    }

    private Optional<String> ending(Chain chain, Shape shape) {
        if (!shape.ofSpouse()) {
            return Optional.of(parts.get("ancestor", chain.targetSex()).zh());
        }
        return switch (chain.sex(1)) {
            case Chain.MALE ->
                Optional.of(parts.get("husbands-ancestor", chain.targetSex()).zh());
            case Chain.FEMALE ->
                Optional.of(parts.get("wifes-ancestor", chain.targetSex()).zh());
            default -> Optional.empty();
        };
    }

    /** 伯祖父, 舅岳母: named only where the sexes that choose among 伯叔姑舅姨 are known. */
    private Optional<Wording> forebearsSibling(Chain chain, Shape shape) {
        int apex = shape.apex();
        char link = chain.sex(apex - 1);
        char sibling = chain.sex(apex + 1);
        boolean odd = shape.spouse() && (!Chain.isKnown(chain.targetSex()) || chain.targetSex() == sibling);
        if (odd || !Chain.isKnown(link) || !Chain.isKnown(sibling)) {
            return Optional.empty();
        }
        String order = link == Chain.MALE && sibling == Chain.MALE ? order(chain, apex + 1, apex - 1) : "";
        String side = parts.get("uncle", "" + link + sibling + order).zh();
        return forebear(chain, shape, shape.up() - 1).map(wording -> wording.with(side));
    }

    private static String order(Chain chain, int one, int other) {
        if (chain.ages().isElder(one, other)) {
            return ">";
        }
        return chain.ages().isElder(other, one) ? "<" : "=";
    }

    /** 孙, 外曾孙女, 孙媳: descendants of the person at {@code from}. */
    private Optional<Wording> descendant(Chain chain, int from, Shape shape) {
        int last = chain.length() - (shape.spouse() ? 1 : 0);
        char sex = chain.sex(last);
        if (shape.spouse() && !Chain.isKnown(sex)) {
            return Optional.empty();
        }
        String end = parts.get(shape.spouse() ? "descendants-spouse" : "descendant", sex)
                .zh();
        return line("down", "", chain.sexes().substring(from, last - 1)).map(before -> Wording.of(before + end));
    }

    private Optional<Wording> siblingsDescendant(Chain chain, Shape shape) {
        char sibling = chain.sex(2);
        return Chain.isKnown(sibling)
                ? descendant(chain, 2, shape)
                        .map(wording ->
                                wording.with(parts.get("nephew", sibling).zh()))
                : Optional.empty();
    }

    private Optional<Wording> spousesNephew(Chain chain) {
        Chain rest = chain.part(1, chain.length());
        return Chain.isKnown(chain.sex(1)) && Chain.isKnown(rest.sex(2))
                ? own(rest)
                        .map(wording ->
                                wording.with(parts.get("spouses", chain.sex(1)).zh()))
                : Optional.empty();
    }

    /**
     * Where a line leads: cut after each woman, each piece has the rank of its length (外 1, 曾 2, 高 or 玄 3), all but
     * the first one more. A line with an unknown sex may be an outer one: (外) and the rank of its whole length.
     *
     * @param ranks part that holds the ranks, "up" or "down"
     * @param noun what the line ends in
     * @param links sexes of the persons on the way, those at both ends left out
     */
    private Optional<String> line(String ranks, String noun, String links) {
        if (links.isEmpty()) {
            return Optional.of("");
        }
        if (links.indexOf(Chain.UNKNOWN) >= 0) {
            return parts.find(ranks, links.length())
                    .map(rank -> parts.get("other-line", Chain.UNKNOWN).zh() + rank.zh() + noun);
        }
        StringBuilder line = new StringBuilder();
        for (int start = 0; start < links.length(); ) {
            int woman = links.indexOf(Chain.FEMALE, start);
            int end = woman < 0 ? links.length() : woman + 1;
            Optional<Term> rank = parts.find(ranks, end - start + (start > 0 ? 1 : 0));
            if (rank.isEmpty()) {
                return Optional.empty();
            }
            line.append(rank.get().zh())
                    .append(
                            woman < 0
                                    ? ""
                                    : parts.get("other-line", Chain.FEMALE).zh());
            start = end;
        }
        return Optional.of(line + noun);
    }

    /** The fewest parts that have terms; of these the cuts that {@link #preference} likes best. */
    private String inParts(Chain chain) {
        int length = chain.length();
        int[] fewest = new int[length + 1];
        int[] cut = new int[length];
        Arrays.fill(fewest, 0, length, Integer.MAX_VALUE);
        for (int from = length - 1; from >= 0; from--) {
            for (int to = from + 1; to <= length; to++) {
                if (own(chain.part(from, to)).isPresent() && isBetter(chain, from, to, fewest, cut)) {
                    fewest[from] = fewest[to] + 1;
                    cut[from] = to;
                }
            }
        }
        StringBuilder text = new StringBuilder();
        for (int from = 0; from < length; from = cut[from]) {
            text.append(from == 0 ? "" : OF)
                    .append(own(chain.part(from, cut[from])).orElseThrow().plain());
        }
        return text.toString();
    }

    private static boolean isBetter(Chain chain, int from, int to, int[] fewest, int[] cut) {
        int count = fewest[to] + 1;
        return count < fewest[from]
                || count == fewest[from] && preference(chain.word(), to) >= preference(chain.word(), cut[from]);
    }

    /** A cut after a marriage reads best (儿媳的弟弟), then one before a sibling (祖父的兄弟). */
    private static int preference(String word, int cut) {
        if (cut == word.length()) {
            return 0;
        }
        return word.charAt(cut - 1) == 's' ? 2 : word.startsWith("pc", cut) ? 1 : 0;
    }
}
