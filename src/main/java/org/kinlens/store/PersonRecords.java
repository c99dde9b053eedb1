package org.kinlens.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kinlens.graph.KinGraph;
import org.kinlens.graph.PlaceholderRole;
import org.kinlens.graph.Population;
import org.kinlens.register.Sex;

/** Person rows of all sources on their way to one node a person. */
final class PersonRecords {
    private final Days days;
    private final List<PersonRecord> records = new ArrayList<>();
    private final Map<String, Integer> nodeOfRecord = new HashMap<>();
    private int[] nodeOfInternal = new int[0];
    private int[] deathOfNode = new int[0];
    private String[] canonicalIds = new String[0];
    private final Map<String, PlaceholderRole> roleOfRecord = new HashMap<>();

    PersonRecords(LocalDate asOf) {
        this.days = new Days(asOf);
    }

    /** One source's row of a person; {@code birthFirst} etc. are epoch days with the bounds of {@link KinGraph}. */
    private record PersonRecord(
            long internal,
            String id,
            String canonicalId,
            String personId,
            byte sex,
            int birthFirst,
            int birthLast,
            int death,
            String division,
            boolean placeholder,
            boolean hasNationalId) {
        boolean isCanonical() {
            return id.equals(canonicalId);
        }
    }

    void add(Row row) {
        LocalDate birth = row.dateOrNull("birth");
        if (!days.sees(birth)) {
            return;
        }
        LocalDate birthLast = row.dateOrNull("birthLast");
        String id = row.string("id");
        role(row.stringOrNull("role")).ifPresent(role -> roleOfRecord.put(id, role));
        records.add(new PersonRecord(
                row.longInteger("internal"),
                id,
                // One string for both where the person stands alone, as nearly all do.
                id.equals(row.stringOr("canonicalId", id)) ? id : row.string("canonicalId"),
                row.string("personId"),
                (byte) row.integerOr("sex", 0),
                days.start(birth),
                birth == null ? KinGraph.OPEN_END : (int) (birthLast == null ? birth : birthLast).toEpochDay(),
                days.end(row.dateOrNull("death")),
                row.stringOr("division", "").intern(),
                row.bool("placeholder"),
                row.bool("hasNationalId")));
    }

    /** Makes one node of each cluster, in ascending order of the printed id. */
    Population persons() {
        List<Cluster> clusters = clusters();
        Population.Builder people = Population.builder();
        deathOfNode = new int[clusters.size()];
        canonicalIds = new String[clusters.size()];
        nodeOfInternal = new int
                [records.stream()
                        .mapToInt(r -> Math.toIntExact(r.internal) + 1)
                        .max()
                        .orElse(0)];
        Arrays.fill(nodeOfInternal, -1);
        for (int node = 0; node < clusters.size(); node++) {
            Cluster cluster = clusters.get(node);
            PersonRecord merged = cluster.merged();
            people.add(
                    cluster.printed,
                    merged.sex,
                    merged.birthFirst,
                    merged.birthLast,
                    merged.death,
                    merged.division,
                    merged.placeholder,
                    merged.hasNationalId);
            deathOfNode[node] = merged.death;
            canonicalIds[node] = cluster.members.get(0).id;
            for (PersonRecord member : cluster.members) {
                nodeOfInternal[(int) member.internal] = node;
                nodeOfRecord.put(member.id, node);
            }
        }
        records.clear();
        return people.build();
    }

    private static Optional<PlaceholderRole> role(@Nullable String name) {
        return Arrays.stream(PlaceholderRole.values())
                .filter(role -> role != PlaceholderRole.NONE && role.name().equals(name))
                .findFirst();
    }

    /** Placeholders that other records may fill, by node. */
    Map<Integer, PlaceholderRole> placeholders() {
        Map<Integer, PlaceholderRole> placeholders = new HashMap<>();
        roleOfRecord.forEach((record, role) -> {
            Integer node = nodeOfRecord.get(record);
            if (node != null) {
                placeholders.put(node, role);
            }
        });
        return placeholders;
    }

    /** Lets placeholders point at the persons whom they turned out to be. */
    void follow(IntUnaryOperator personOf) {
        for (String placeholder : roleOfRecord.keySet()) {
            nodeOfRecord.computeIfPresent(placeholder, (record, node) -> personOf.applyAsInt(node));
        }
    }

    /** Id of the record that stands for each node. */
    String[] canonicalIds() {
        return canonicalIds;
    }

    /** Node of a database id, -1 if that person is not seen. */
    int node(long internal) {
        return internal < nodeOfInternal.length ? nodeOfInternal[(int) internal] : -1;
    }

    /** Epoch day of death, {@link KinGraph#OPEN_END} if none is known. */
    int deathOf(int node) {
        return deathOfNode[node];
    }

    Map<String, Integer> nodeOfRecord() {
        return nodeOfRecord;
    }

    private List<Cluster> clusters() {
        Map<String, Cluster> byCanonical = new HashMap<>(records.size() * 2);
        for (PersonRecord record : records) {
            byCanonical
                    .computeIfAbsent(record.canonicalId, id -> new Cluster())
                    .members
                    .add(record);
        }
        Map<String, Integer> uses = new HashMap<>(byCanonical.size() * 2);
        for (Cluster cluster : byCanonical.values()) {
            cluster.members.sort(
                    Comparator.comparing((PersonRecord r) -> !r.isCanonical()).thenComparing(PersonRecord::id));
            uses.merge(cluster.members.get(0).personId, 1, Integer::sum);
        }
        // A person id that two sources give to two people is printed with its source, else alone.
        byCanonical.values().forEach(cluster -> {
            PersonRecord first = cluster.members.get(0);
            cluster.printed = uses.getOrDefault(first.personId, 1) > 1 ? first.id : first.personId;
        });
        List<Cluster> clusters = new ArrayList<>(byCanonical.values());
        clusters.sort(Comparator.comparing((Cluster c) -> c.printed));
        return clusters;
    }

    /** The rows that identity judgements hold to be one person, the canonical one first. */
    private static final class Cluster {
        private final List<PersonRecord> members = new ArrayList<>(1);
        private String printed = "";

        /** The canonical row, with what it lacks from the others in order of their ids. */
        PersonRecord merged() {
            PersonRecord first = members.get(0);
            if (members.size() == 1) {
                return first;
            }
            PersonRecord born = firstWith(r -> r.birthFirst != KinGraph.OPEN_START, first);
            return new PersonRecord(
                    first.internal,
                    first.id,
                    first.canonicalId,
                    first.personId,
                    firstWith(r -> r.sex == Sex.MALE.code() || r.sex == Sex.FEMALE.code(), first).sex,
                    born.birthFirst,
                    born.birthLast,
                    members.stream().mapToInt(PersonRecord::death).min().orElse(KinGraph.OPEN_END),
                    firstWith(r -> !r.division.isEmpty(), first).division,
                    members.stream().allMatch(PersonRecord::placeholder),
                    members.stream().anyMatch(PersonRecord::hasNationalId));
        }

        private PersonRecord firstWith(Predicate<PersonRecord> wanted, PersonRecord otherwise) {
            return members.stream().filter(wanted).findFirst().orElse(otherwise);
        }
    }
}
