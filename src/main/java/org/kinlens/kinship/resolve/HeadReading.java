package org.kinlens.kinship.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.kinlens.kinship.KinStep;
import org.kinlens.kinship.KinStep.Relation;
import org.kinlens.kinship.RelationCode;
import org.kinlens.kinship.resolve.KinFact.Reading;
import org.kinlens.register.ParentKind;
import org.kinlens.register.Sex;

/** Reads the rows of one unit that speak of one head and take more than one step. Used once. */
final class HeadReading {
    /** Readings with a smaller share are left out: no rule takes them up and no clerk would ask for them. */
    private static final double LEAST_SHARE = 0.03;
    /** A row whose likeliest reading has a smaller share is asked about. */
    private static final double SURE = 0.8;
    /** Weight of a relation that is one of two readings of its row. */
    private static final double SUPPOSED = 0.5;

    private final RegisterUnit unit;
    private final String head;
    private final FamilyDraft family;
    private final Likelihood likelihood;
    private final ChainFinder finder;
    private final RegisterResolver.Collected facts = new RegisterResolver.Collected();
    private final Map<String, Placeholder> placeholders = new TreeMap<>();
    private final List<Question> questions = new ArrayList<>();

    HeadReading(RegisterUnit unit, String head, FamilyDraft family, Likelihood likelihood) {
        this.unit = unit;
        this.head = head;
        this.family = family;
        this.likelihood = likelihood;
        this.finder = new ChainFinder(family, likelihood);
    }

    static boolean mayBeSpouse(RelationCode code) {
        return code.readings().stream()
                .anyMatch(steps -> steps.get(steps.size() - 1).relation() == Relation.SPOUSE);
    }

    /** @param rows shorter ways first, spouses before children; what is read of one row is a clue for the next */
    void read(List<UnitRow> rows, Function<UnitRow, RelationCode> codes) {
        rows.forEach(row -> suppose(row, codes.apply(row)));
        for (int i = 0; i < rows.size(); ) {
            RelationCode code = codes.apply(rows.get(i));
            int end = i + 1;
            if (mayBeSpouse(code)) {
                int length = code.readings().get(0).size();
                while (end < rows.size()
                        && mayBeSpouse(codes.apply(rows.get(end)))
                        && codes.apply(rows.get(end)).readings().get(0).size() == length) {
                    end++;
                }
            }
            readTogether(rows.subList(i, end), codes);
            i = end;
        }
    }

    /** Whoever may be a child of the head may be the one a spouse or grandchild belongs to, before that is settled. */
    private void suppose(UnitRow row, RelationCode code) {
        boolean open = code.readings().size() > 1;
        for (List<KinStep> steps : code.readings()) {
            if (open && steps.size() == 1 && steps.get(0).relation() != Relation.SIBLING) {
                Reading supposed = Reading.direct(SUPPOSED, code.code());
                family.add(RegisterResolver.fact(steps.get(0), head, row.personId(), supposed), SUPPOSED);
            }
        }
    }

    private void readTogether(List<UnitRow> rows, Function<UnitRow, RelationCode> codes) {
        List<List<Chain>> readings = new ArrayList<>();
        for (UnitRow row : rows) {
            RelationCode code = codes.apply(row);
            readings.add(code.kindOpen() ? List.of() : finder.chains(head, row, code));
        }
        List<List<Chain>> weighed = rows.size() > 1 ? OneSpouseEach.weigh(rows, readings) : readings;
        for (int i = 0; i < rows.size(); i++) {
            RelationCode code = codes.apply(rows.get(i));
            if (code.kindOpen()) {
                readKind(rows.get(i), code);
            } else {
                conclude(rows.get(i), code, weighed.get(i));
            }
        }
    }

    private void conclude(UnitRow row, RelationCode code, List<Chain> chains) {
        double total = chains.stream().mapToDouble(Chain::weight).sum();
        if (!(total > 0)) {
            return;
        }
        List<Chain> likely = chains.stream()
                .map(chain -> chain.weighing(chain.weight() / total))
                .filter(chain -> chain.weight() >= LEAST_SHARE)
                .sorted(Comparator.comparingDouble(Chain::weight)
                        .reversed()
                        .thenComparing(chain -> String.join(",", chain.persons())))
                .toList();
        String question = likely.size() > 1 ? key(row) : "";
        Map<KinFact, Double> shares = new LinkedHashMap<>();
        for (Chain chain : likely) {
            addFacts(chain, code.code(), question, shares);
        }
        shares.forEach((fact, share) -> {
            facts.add(fact);
            family.add(fact, share);
        });
        if (!likely.isEmpty() && likely.get(0).weight() < SURE) {
            questions.add(question(row, code, likely));
        }
    }

    /**
     * The new steps of a chain. What only leads up to somebody in no record is certain, given that somebody is meant:
     * the doubt lies with the last step.
     */
    private void addFacts(Chain chain, String code, String question, Map<KinFact, Double> shares) {
        int steps = chain.steps().size();
        double share = Math.min(1, chain.weight());
        double trusted = unit.kind().confidence() * share;
        for (int i = 0; i < steps; i++) {
            String from = chain.persons().get(i);
            String to = chain.persons().get(i + 1);
            KinStep step = chain.steps().get(i);
            boolean last = i == steps - 1;
            boolean read = !last && family.related(from, step.relation()).containsKey(to);
            if (chain.stated().get(i) || read) {
                continue;
            }
            placeholder(chain, i + 1);
            boolean leadsOn = !last && FamilyDraft.isPlaceholder(to);
            Reading reading = leadsOn ? new Reading(1, code, true, "") : new Reading(trusted, code, true, question);
            double weight = leadsOn ? 1 : share;
            if (step.relation() == Relation.SIBLING) {
                Placeholder parents = keep(Placeholder.of(Placeholder.Role.PARENTS, from), Sex.UNKNOWN);
                put(shares, KinFact.parent(parents.id(), from, new Reading(1, code, true, "")), 1);
                put(shares, KinFact.parent(parents.id(), to, reading), weight);
            } else {
                put(shares, RegisterResolver.fact(step, from, to, reading), weight);
            }
        }
    }

    /** Two ways over the same step add up. */
    private static void put(Map<KinFact, Double> shares, KinFact fact, double share) {
        KinFact twin = shares.keySet().stream()
                .filter(other -> KinFact.IN_ORDER.compare(other, fact) == 0)
                .findFirst()
                .orElse(null);
        if (twin == null) {
            shares.put(fact, share);
            return;
        }
        double before = shares.getOrDefault(twin, 0.0);
        shares.remove(twin);
        Reading reading = fact.reading();
        double confidence = Math.min(1, twin.confidence() + reading.confidence());
        shares.put(
                fact.as(new Reading(confidence, reading.code(), true, reading.question())),
                Math.min(1, before + share));
    }

    private void placeholder(Chain chain, int index) {
        String id = chain.persons().get(index);
        if (FamilyDraft.isPlaceholder(id)) {
            String target = chain.persons().get(chain.persons().size() - 1);
            String from = chain.persons().get(index - 1);
            keep(ChainFinder.placeholder(chain.steps().get(index - 1), from, target), family.sex(id));
        }
    }

    private Placeholder keep(Placeholder placeholder, Sex sex) {
        family.add(placeholder, sex);
        placeholders.put(placeholder.id(), placeholder);
        return placeholder;
    }

    /** An adoptive or a step-relation: by whether the child lives with its other parent. */
    private void readKind(UnitRow row, RelationCode code) {
        KinStep step = code.readings().get(0).get(0);
        boolean up = step.relation() == Relation.PARENT;
        String parent = up ? row.personId() : head;
        String child = up ? head : row.personId();
        if (family.isStated(parent, Relation.CHILD, child)) {
            return;
        }
        boolean withOtherParent = family.stated(child, Relation.PARENT).stream()
                .anyMatch(other -> family.isStated(parent, Relation.SPOUSE, other));
        boolean alone = family.stated(parent, Relation.SPOUSE).isEmpty();
        double adopted = withOtherParent ? 0.1 : alone ? 0.85 : 0.6;
        String reason = withOtherParent ? "married-to-other-parent" : alone ? "no-spouse" : "other-parent-unknown";
        String question = key(row);
        double trusted = unit.kind().confidence();
        Reading adoptive = new Reading(trusted * adopted, code.code(), true, question);
        Reading step2 = new Reading(trusted * (1 - adopted), code.code(), true, question);
        facts.add(new KinFact.ParentOf(parent, child, ParentKind.ADOPTIVE, adoptive));
        facts.add(new KinFact.ParentOf(parent, child, ParentKind.STEP, step2));
        family.add(KinFact.parent(parent, child, adoptive), trusted);
        Question.Alternative first = new Question.Alternative(ParentKind.ADOPTIVE.name(), adopted, List.of(reason));
        Question.Alternative second = new Question.Alternative(ParentKind.STEP.name(), 1 - adopted, List.of(reason));
        List<Question.Alternative> alternatives = adopted >= 0.5 ? List.of(first, second) : List.of(second, first);
        questions.add(new Question(
                question, row.personId(), head, code.code(), row.codeSet(), Question.Relation.KIND, alternatives));
    }

    private Question question(UnitRow row, RelationCode code, List<Chain> likely) {
        List<Question.Alternative> alternatives = likely.stream()
                .limit(Question.MOST)
                .map(chain -> new Question.Alternative(
                        FamilyDraft.isPlaceholder(chain.bridge()) ? "" : chain.bridge(),
                        chain.weight(),
                        chain.reasons()))
                .toList();
        Question.Relation open = switch (likely.get(0).lastStep().relation()) {
            case SPOUSE -> Question.Relation.SPOUSE;
            case CHILD -> Question.Relation.PARENT;
            case PARENT, SIBLING -> Question.Relation.THROUGH;
        };
        return new Question(key(row), row.personId(), head, code.code(), row.codeSet(), open, alternatives);
    }

    private String key(UnitRow row) {
        return String.join("|", unit.id(), head, row.personId(), row.relationCode());
    }

    Collection<KinFact> facts() {
        return facts.inOrder();
    }

    Collection<Placeholder> placeholders() {
        return placeholders.values();
    }

    List<Question> questions() {
        return questions;
    }
}
