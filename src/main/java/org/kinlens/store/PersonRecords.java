package org.kinlens.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import org.kinlens.graph.KinGraph;
import org.kinlens.graph.PlaceholderRole;
import org.kinlens.graph.Population;
import org.kinlens.register.Sex;
import org.kinlens.store.GraphRows.StoredPerson;

/** Person rows of all sources on their way to one node a person. */
final class PersonRecords {
    private final Map<String, Integer> nodeOfRecord = new HashMap<>();
    private final Map<Integer, PlaceholderRole> placeholders = new HashMap<>();
    private final Population people;
    private final int[] nodeOfInternal;
    private final int[] deathOfNode;
    private final String[] canonicalIds;

    /** Makes one node of each person who is born by the day, in ascending order of the printed id. */
    PersonRecords(Days days, Collection<StoredPerson> stored) {
        List<StoredPerson> records = new ArrayList<>(stored.size());
        int internal = -1;
        for (StoredPerson person : stored) {
            internal = Math.max(internal, Math.toIntExact(person.internal()));
            if (person.birthFirst() <= days.asOf().toEpochDay()) {
                records.add(person.seen(days));
            }
        }
        List<Cluster> clusters = clusters(records);
        Population.Builder builder = Population.builder();
        deathOfNode = new int[clusters.size()];
        canonicalIds = new String[clusters.size()];
        nodeOfInternal = new int[internal + 1];
        Arrays.fill(nodeOfInternal, -1);
        for (int node = 0; node < clusters.size(); node++) {
            Cluster cluster = clusters.get(node);
            StoredPerson merged = cluster.merged();
            builder.add(
                    cluster.printed,
                    merged.sex(),
                    merged.birthFirst(),
                    merged.birthLast(),
                    merged.death(),
                    merged.division(),
                    merged.placeholder(),
                    merged.hasNationalId());
            deathOfNode[node] = merged.death();
            canonicalIds[node] = cluster.members.get(0).id();
            for (StoredPerson member : cluster.members) {
                nodeOfInternal[(int) member.internal()] = node;
                nodeOfRecord.put(member.id(), node);
            }
            if (merged.role() != PlaceholderRole.NONE) {
                placeholders.put(node, merged.role());
            }
        }
        people = builder.build();
    }

    Population people() {
        return people;
    }

    /** Placeholders that other records may fill, by node. */
    Map<Integer, PlaceholderRole> placeholders() {
        return placeholders;
    }

    /** Lets placeholders point at the persons whom they turned out to be. */
    void follow(IntUnaryOperator personOf) {
        for (int placeholder : placeholders.keySet()) {
            nodeOfRecord.put(canonicalIds[placeholder], personOf.applyAsInt(placeholder));
        }
    }

    /** Id of the record that stands for each node. */
    String[] canonicalIds() {
        return canonicalIds;
    }

    /** Node of a database id, -1 if that person is not seen. */
    int node(int internal) {
        return internal < nodeOfInternal.length ? nodeOfInternal[internal] : -1;
    }

    /** Epoch day of death, {@link KinGraph#OPEN_END} if none is known. */
    int deathOf(int node) {
        return deathOfNode[node];
    }

    Map<String, Integer> nodeOfRecord() {
        return nodeOfRecord;
    }

    private static List<Cluster> clusters(List<StoredPerson> records) {
        Map<String, Cluster> byCanonical = new HashMap<>(records.size() * 2);
        for (StoredPerson record : records) {
            byCanonical
                    .computeIfAbsent(record.canonicalId(), id -> new Cluster())
                    .members
                    .add(record);
        }
        Map<String, Integer> uses = new HashMap<>(byCanonical.size() * 2);
        for (Cluster cluster : byCanonical.values()) {
            cluster.members.sort(
                    Comparator.comparing((StoredPerson r) -> !r.isCanonical()).thenComparing(StoredPerson::id));
            uses.merge(cluster.members.get(0).personId(), 1, Integer::sum);
        }
        // A person id that two sources give to two people is printed with its source, else alone.
        byCanonical.values().forEach(cluster -> {
            StoredPerson first = cluster.members.get(0);
            cluster.printed = uses.getOrDefault(first.personId(), 1) > 1 ? first.id() : first.personId();
        });
        List<Cluster> clusters = new ArrayList<>(byCanonical.values());
        clusters.sort(Comparator.comparing((Cluster c) -> c.printed));
        return clusters;
    }

    /** The rows that identity judgements hold to be one person, the canonical one first. */
    private static final class Cluster {
        private final List<StoredPerson> members = new ArrayList<>(1);
        private String printed = "";

        /** The canonical row, with what it lacks from the others in order of their ids. */
        StoredPerson merged() {
            StoredPerson first = members.get(0);
            if (members.size() == 1) {
                return first;
            }
            StoredPerson born = firstWith(r -> r.birthFirst() != KinGraph.OPEN_START, first);
            return new StoredPerson(
                    first.internal(),
                    first.id(),
                    first.canonicalId(),
                    first.personId(),
                    firstWith(r -> r.sex() == Sex.MALE.code() || r.sex() == Sex.FEMALE.code(), first)
                            .sex(),
                    born.birthFirst(),
                    born.birthLast(),
                    members.stream().mapToInt(StoredPerson::death).min().orElse(KinGraph.OPEN_END),
                    firstWith(r -> !r.division().isEmpty(), first).division(),
                    members.stream().allMatch(StoredPerson::placeholder),
                    first.role(),
                    members.stream().anyMatch(StoredPerson::hasNationalId));
        }

        private StoredPerson firstWith(Predicate<StoredPerson> wanted, StoredPerson otherwise) {
            return members.stream().filter(wanted).findFirst().orElse(otherwise);
        }
    }
}
