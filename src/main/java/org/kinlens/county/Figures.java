package org.kinlens.county;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Kin counts, household sizes and base rates of the simulated area, to be held against the project's rough simulation:
 * living relatives in the county of a sample of adults from 30 to 60, recipient households with a tie to an official.
 */
final class Figures {
    private static final int SAMPLE = 1_000;

    private final Map<String, Double> sums = new LinkedHashMap<>();
    private final Map<String, Integer> patterns = new TreeMap<>();
    private double living;
    private double households;
    private double sampled;
    private double runningCases;
    private double recipients;
    private double officials;
    private double marriedWomen;
    private double natalLinks;
    private final Map<String, long[]> ties = new TreeMap<>();
    private int contradicted;

    void add(
            People people,
            Villages villages,
            Households day,
            Households.Grouped grouped,
            KinWalk kin,
            Cases cases,
            Offices offices,
            Truth truth,
            Dice dice) {
        living += grouped.members().length;
        households += day.count();
        runningCases += cases.running();
        recipients += cases.recipients();
        officials += offices.byPerson().size();
        truth.counts()
                .forEach((profile, counts) ->
                        ties.merge(profile, counts, (a, b) -> new long[] {a[0] + b[0], a[1] + b[1]}));
        contradicted += truth.contradicted();
        truth.patterns().forEach((pattern, count) -> patterns.merge(pattern, count, Integer::sum));
        int taken = 0;
        for (int t = 0; t < SAMPLE * 50 && taken < SAMPLE; t++) {
            int person = dice.below(people.size);
            int age = people.age(person, day.day());
            if (people.present(person, day.day()) && age >= 30 && age <= 60) {
                taken++;
                sample(person, people, kin, day.day());
            }
        }
        sampled += taken;
        baseRates(people, villages, day, kin, cases, offices);
    }

    int contradicted() {
        return contradicted;
    }

    Map<String, Integer> patterns() {
        return patterns;
    }

    Map<String, Double> shares() {
        Map<String, Double> shares = new LinkedHashMap<>();
        shares.put("living", living);
        shares.put("mean household size", living / households);
        sums.forEach((name, sum) -> {
            boolean rate = name.startsWith("base rate");
            shares.put(name, sum / Math.max(1, rate ? runningCases : sampled));
        });
        shares.put("members of running cases, share of living", recipients / living);
        shares.put("mean size of a running case", recipients / Math.max(1, runningCases));
        shares.put("office holders since 2014", officials);
        shares.put("married women with a parent shown by the feeds", natalLinks / Math.max(1, marriedWomen));
        ties.forEach((profile, counts) -> {
            shares.put("true ties to case members, " + profile, (double) counts[0]);
            shares.put("shown by the feeds, " + profile, counts[1] / (double) Math.max(1, counts[0]));
        });
        return shares;
    }

    private void sample(int person, People people, KinWalk kin, int today) {
        coverage(person, people, kin);
        count("spouse", person, Set.of("s"), people, kin, today);
        count("parents", person, Set.of("p"), people, kin, today);
        count("children", person, Set.of("c"), people, kin, today);
        count("siblings", person, Set.of("pc"), people, kin, today);
        count("cousins", person, Set.of("ppcc"), people, kin, today);
        count("scope CIVIL_CODE_1045", person, Set.copyOf(Scopes.CIVIL_CODE), people, kin, today);
        count("scope GUYUAN_2022", person, filtered(true), people, kin, today);
        count("scope RECUSAL", person, filtered(false), people, kin, today);
    }

    /** How much of the natal family the feeds show: the gap through which most ties are lost. */
    private void coverage(int person, People people, KinWalk kin) {
        boolean[] shown = {false};
        kin.documented(person, "p", (path, from, to, confidence) -> shown[0] = true);
        boolean wife = people.sex[person] == People.FEMALE && people.lastMarriage[person] >= 0;
        marriedWomen += wife ? 1 : 0;
        natalLinks += wife && shown[0] ? 1 : 0;
        sums.merge("adults with a parent shown by the feeds", shown[0] ? 1.0 : 0.0, Double::sum);
    }

    private static Set<String> filtered(boolean guyuan) {
        Set<String> words = new java.util.TreeSet<>();
        for (String word : Scopes.words()) {
            if (guyuan ? Scopes.inGuyuan(word) : Scopes.inRecusal(word)) {
                words.add(word);
            }
        }
        return words;
    }

    private void count(String name, int person, Set<String> words, People people, KinWalk kin, int today) {
        Set<Integer> relatives = new java.util.HashSet<>();
        for (String word : words) {
            kin.all(person, word, (path, from, to, confidence) -> {
                int other = path[path.length - 1];
                if (from <= today && to > today && people.present(other, today)) {
                    relatives.add(other);
                }
            });
        }
        sums.merge(name, (double) relatives.size(), Double::sum);
    }

    private void baseRates(
            People people, Villages villages, Households day, KinWalk kin, Cases cases, Offices offices) {
        for (String profile : new String[] {"CIVIL_CODE_1045", "GUYUAN_2022", "RECUSAL"}) {
            Set<String> words =
                    profile.startsWith("C") ? Set.copyOf(Scopes.CIVIL_CODE) : filtered(profile.startsWith("G"));
            BitSet anywhere = new BitSet();
            BitSet sameVillage = new BitSet();
            offices.byPerson().forEach((official, terms) -> {
                boolean inOffice = terms.stream().anyMatch(term -> term.triggers() && term.on(day.day()));
                for (String word : inOffice ? words : Set.<String>of()) {
                    kin.all(official, word, (path, from, to, confidence) -> {
                        int other = path[path.length - 1];
                        int number = from <= day.day() && to > day.day() && people.present(other, day.day())
                                ? cases.ofHousehold(day.of(other))
                                : -1;
                        if (number >= 0 && cases.all().get(number).running(day.day())) {
                            anywhere.set(number);
                            sameVillage.set(
                                    number,
                                    sameVillage.get(number) || people.village[other] == people.village[official]);
                        }
                    });
                }
            });
            sums.merge("base rate " + profile + ", any official", (double) anywhere.cardinality(), Double::sum);
            sums.merge("base rate " + profile + ", same village", (double) sameVillage.cardinality(), Double::sum);
        }
    }
}
