package org.kinlens.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinlens.explore.FamilyFact.Type;

/** Some persons and the kin facts among them. Immutable; nobody and nothing stands in it twice. */
public final class Family {
    /** The elder first; those of unknown age last; then by printed id, so that siblings have one order. */
    static final Comparator<FamilyMember> BY_BIRTH = Comparator.comparing(
                    FamilyMember::birth, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(FamilyMember::printedId)
            .thenComparing(FamilyMember::id);

    private final Map<String, FamilyMember> members;
    private final List<FamilyFact> facts;
    private final Map<String, List<FamilyFact>> factsOf = new HashMap<>();
    private final int leftOut;

    /**
     * @param members nearest to the person asked for first
     * @param facts those with an end outside are dropped
     * @param leftOut how many more persons were found and not taken in, at least
     */
    public Family(List<FamilyMember> members, List<FamilyFact> facts, int leftOut) {
        this.members = new LinkedHashMap<>();
        members.forEach(m -> this.members.put(m.id(), m));
        this.facts = facts.stream()
                .filter(f -> this.members.containsKey(f.a()) && this.members.containsKey(f.b()))
                .sorted(FamilyFact.IN_ORDER)
                .toList();
        for (FamilyFact fact : this.facts) {
            factsOf.computeIfAbsent(fact.a(), id -> new ArrayList<>()).add(fact);
            factsOf.computeIfAbsent(fact.b(), id -> new ArrayList<>()).add(fact);
        }
        this.leftOut = leftOut;
    }

    /** All persons, nearest first. */
    public List<FamilyMember> members() {
        return List.copyOf(members.values());
    }

    public List<FamilyFact> facts() {
        return facts;
    }

    public int leftOut() {
        return leftOut;
    }

    public boolean has(String id) {
        return members.containsKey(id);
    }

    /** @throws IllegalArgumentException if nobody here has the id */
    public FamilyMember member(String id) {
        FamilyMember member = members.get(id);
        if (member == null) {
            throw new IllegalArgumentException("no member of this family has the id asked for");
        }
        return member;
    }

    public List<FamilyFact> factsOf(String id) {
        return factsOf.getOrDefault(id, List.of());
    }

    /** Facts that make others the parents of this person. */
    public List<FamilyFact> parentsOf(String id) {
        return factsOf(id).stream()
                .filter(f -> f.type() == Type.PARENT && f.b().equals(id))
                .toList();
    }

    /** Facts that make this person the parent of others. */
    public List<FamilyFact> childrenOf(String id) {
        return factsOf(id).stream()
                .filter(f -> f.type() == Type.PARENT && f.a().equals(id))
                .toList();
    }

    public List<FamilyFact> marriagesOf(String id) {
        return factsOf(id).stream().filter(f -> f.type() == Type.SPOUSE).toList();
    }

    /** The marriage of two persons, or null. */
    @Nullable
    FamilyFact marriage(String one, String other) {
        return marriagesOf(one).stream()
                .filter(f -> f.other(one).equals(other))
                .findFirst()
                .orElse(null);
    }

    boolean isParent(String parent, String child) {
        return parentsOf(child).stream().anyMatch(f -> f.a().equals(parent));
    }

    /** These persons alone, in this order. */
    Family only(List<String> ids, int moreLeftOut) {
        return new Family(ids.stream().map(this::member).toList(), facts, leftOut + moreLeftOut);
    }
}
