package org.kinlens.intake.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Scored linkage of records of which one at least has no national id. Merges only where the probability reaches the
 * threshold, three independent features agree, one of them beyond name, sex and division, nothing contradicts, and each
 * record is the other's best candidate by far. The outcome follows from the records alone: neither their order nor what was
 * judged before changes it.
 */
final class Linkage {
    /** Pairs less probable than one in ten thousand are not looked at twice. */
    private static final double PLAUSIBLE = Math.log(1e-4);

    private final PersonRow[] rows;
    private final IdentityRules rules;
    private final Frequencies frequencies;
    private final ChanceAgreement chance;
    private final Candidates candidates;
    private final ComparedPairs pairs;
    private final Model model;
    private final double[] logOdds;
    private final Map<String, Integer> sourceNumbers = new HashMap<>();

    /** @param rows in the order of the records */
    Linkage(PersonRow[] rows, IdentityRules rules, RelativesOf relatives) {
        this.rows = rows;
        this.rules = rules;
        this.frequencies = new Frequencies(rows);
        this.chance = new ChanceAgreement(rows, frequencies);
        this.candidates = Candidates.of(rows);
        int n = 0;
        int withoutId = 0;
        for (PersonRow row : rows) {
            n += row.isComparable() ? 1 : 0;
            withoutId += row.isComparable() && !row.hasNationalId() ? 1 : 0;
        }
        ComparedPairs all = ComparedPairs.of(candidates, rows, chance);
        this.pairs = all.above(PLAUSIBLE, Model.estimate(all, n, withoutId), rows, relatives, frequencies);
        this.model = Model.estimate(pairs, n, withoutId);
        this.logOdds = new double[pairs.size()];
        for (int i = 0; i < logOdds.length; i++) {
            logOdds[i] = model.logOdds(pairs.pattern(i), pairs.logU(i));
        }
    }

    int candidatePairs() {
        return candidates.size();
    }

    int largeBlocks() {
        return candidates.largeBlocks();
    }

    /** Who is one person, the surest first. */
    List<Link> links() {
        Groups groups = byNationalId(rows);
        Map<Long, List<Integer>> rivals = rivals();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            if (isSure(i)) {
                order.add(i);
            }
        }
        // Records of one source first: then both are no rivals for a record of another.
        order.sort(Comparator.<Integer, Boolean>comparing(i -> !withinSource(i))
                .thenComparing(i -> -logOdds[i])
                .thenComparing(i -> i));
        List<Link> links = new ArrayList<>();
        for (int i : order) {
            int a = pairs.first(i);
            int b = pairs.second(i);
            if (isBest(i, rivals, groups) && (groups.together(a, b) || mayJoin(a, b, groups))) {
                groups.join(a, b);
                links.add(link(i));
            }
        }
        links.sort(STRENGTH);
        return links;
    }

    /** The surest first; equal ones in the order of records. */
    static final Comparator<Link> STRENGTH = Comparator.comparingDouble((Link l) -> -l.score())
            .thenComparing(Link::canonical, PersonRow.ORDER)
            .thenComparing(Link::record, PersonRow.ORDER);

    /** Records of one number together; those without stand alone. */
    static Groups byNationalId(PersonRow[] rows) {
        Groups groups = new Groups(rows.length);
        Map<NationalIdKey, Integer> heads = new HashMap<>();
        for (int i = 0; i < rows.length; i++) {
            if (rows[i].hasNationalId()) {
                Integer head = heads.putIfAbsent(new NationalIdKey(rows[i].nidHigh(), rows[i].nidLow()), i);
                if (head != null) {
                    groups.join(head, i);
                }
            }
        }
        return groups;
    }

    private record NationalIdKey(long high, long low) {}

    private boolean withinSource(int pair) {
        return rows[pairs.first(pair)].source().equals(rows[pairs.second(pair)].source());
    }

    private boolean isSure(int pair) {
        boolean within = withinSource(pair);
        double threshold =
                within ? Math.max(rules.threshold(), IdentityRules.THRESHOLD_WITHIN_SOURCE) : rules.threshold();
        int agreeing = within ? IdentityRules.LEAST_AGREEING_WITHIN_SOURCE : IdentityRules.LEAST_AGREEING;
        return Model.probability(logOdds[pair]) >= threshold && suffices(pairs.pattern(pair), agreeing, within);
    }

    /** Whether what agrees is enough to merge on, however rare it is. */
    static boolean suffices(int pattern, int leastAgreeing, boolean withinSource) {
        Set<Feature> agreeing = EnumSet.noneOf(Feature.class);
        for (Feature feature : Feature.values()) {
            Level level = Level.in(pattern, feature);
            if (level != null && level.isAgreement()) {
                agreeing.add(feature.independent());
            }
        }
        if (withinSource) {
            // Half of all people have the same sex: beside three other features it proves nothing within one register.
            agreeing.remove(Feature.SEX);
        }
        Level name = Level.in(pattern, Feature.NAME);
        Level birth = Level.in(pattern, Feature.BIRTH);
        boolean exactBirth = birth == Level.DAY_EQUAL || birth == Level.MONTH_EQUAL;
        boolean sameName = name == Level.NAME_EQUAL || name == Level.NAME_FORMER;
        // Brothers share a character of the name, phone, home and relatives: what is theirs alone must not be in doubt
        // twice.
        boolean personal = sameName || name == Level.NAME_TYPO && exactBirth;
        boolean beyondName = agreeing.contains(Feature.BIRTH)
                || agreeing.contains(Feature.PHONE)
                || agreeing.contains(Feature.RELATIVES)
                || Level.in(pattern, Feature.RESIDENCE) == Level.RESIDENCE_EQUAL;
        boolean withinOne = !withinSource || sameName && birth == Level.DAY_EQUAL;
        return agreeing.size() >= leastAgreeing && personal && beyondName && withinOne;
    }

    /** Pairs of a record with the records of a source, by record and source. */
    private Map<Long, List<Integer>> rivals() {
        Map<Long, List<Integer>> rivals = new HashMap<>();
        for (int i = 0; i < pairs.size(); i++) {
            if (logOdds[i] > -IdentityRules.MARGIN) {
                rivals.computeIfAbsent(side(pairs.first(i), pairs.second(i)), k -> new ArrayList<>(2))
                        .add(i);
                rivals.computeIfAbsent(side(pairs.second(i), pairs.first(i)), k -> new ArrayList<>(2))
                        .add(i);
            }
        }
        return rivals;
    }

    private long side(int record, int other) {
        int source = sourceNumbers.computeIfAbsent(rows[other].source(), s -> sourceNumbers.size());
        return (long) record << 32 | source;
    }

    /** False if another record of the same source would do nearly as well, on either side. */
    private boolean isBest(int pair, Map<Long, List<Integer>> rivals, Groups groups) {
        return isBest(pair, pairs.first(pair), pairs.second(pair), rivals, groups)
                && isBest(pair, pairs.second(pair), pairs.first(pair), rivals, groups);
    }

    private boolean isBest(int pair, int record, int other, Map<Long, List<Integer>> rivals, Groups groups) {
        for (int rival : rivals.getOrDefault(side(record, other), List.of())) {
            int third = pairs.first(rival) == record ? pairs.second(rival) : pairs.first(rival);
            if (rival != pair
                    && logOdds[rival] > logOdds[pair] - IdentityRules.MARGIN
                    && !groups.together(third, other)) {
                return false;
            }
        }
        return true;
    }

    /** Nobody of one group may contradict one of the other, or be another record of his source. */
    private boolean mayJoin(int a, int b, Groups groups) {
        String own = rows[a].source().equals(rows[b].source()) ? rows[a].source() : null;
        return !groups.any(
                a,
                x -> groups.any(
                        b,
                        y -> rows[x].contradicts(rows[y])
                                || rows[x].source().equals(rows[y].source())
                                        && !rows[x].source().equals(own)));
    }

    private Link link(int pair) {
        PersonRow canonical = rows[pairs.first(pair)];
        PersonRow record = rows[pairs.second(pair)];
        List<Contribution> contributions = new ArrayList<>();
        double known = 0;
        for (Feature feature : Feature.values()) {
            Level level = Level.in(pairs.pattern(pair), feature);
            if (level != null && feature != Feature.RELATIVES) {
                double logU = Math.log(chance.of(level, canonical, record));
                known += logU;
                contributions.add(new Contribution(level, bits(model.logM(level) - logU)));
            }
        }
        Level relatives = Level.in(pairs.pattern(pair), Feature.RELATIVES);
        if (relatives != null) {
            // What is left of the sum is theirs; it depends on whose names they are.
            contributions.add(new Contribution(relatives, bits(model.logM(relatives) - (pairs.logU(pair) - known))));
        }
        double score = Math.round(Model.probability(logOdds[pair]) * 1e6) / 1e6;
        return new Link(record, canonical, score, contributions);
    }

    private static double bits(double natural) {
        return Math.round(natural / Math.log(2) * 100) / 100.0;
    }
}
