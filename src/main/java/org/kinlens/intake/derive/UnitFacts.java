package org.kinlens.intake.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kinlens.intake.feed.Feed;
import org.kinlens.kinship.resolve.KinFact;
import org.kinlens.kinship.resolve.Placeholder;
import org.kinlens.kinship.resolve.Question;
import org.kinlens.kinship.resolve.RegisterUnit.Kind;
import org.kinlens.kinship.resolve.Resolution;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;
import org.kinlens.store.Vault;

/** Facts, placeholders and questions of several units on their way into the graph. */
final class UnitFacts {
    private static final CypherFile PLACEHOLDERS = CypherFile.load("derive/placeholders.cypher");
    private static final CypherFile PARENTS = CypherFile.load("derive/parents.cypher");
    private static final CypherFile SPOUSES = CypherFile.load("derive/spouses.cypher");
    private static final CypherFile QUESTIONS = CypherFile.load("derive/questions.cypher");
    /** Keys of rows must not be found by trying: units carry ids of persons. */
    private static final String KEY = "register-fact";

    private final Vault vault;
    private final String loadId;
    private final Map<String, Map<String, Object>> placeholders = new HashMap<>();
    private final List<Map<String, Object>> parents = new ArrayList<>();
    private final List<Map<String, Object>> spouses = new ArrayList<>();
    private final List<Map<String, Object>> questions = new ArrayList<>();

    UnitFacts(Vault vault, String loadId) {
        this.vault = vault;
        this.loadId = loadId;
    }

    void add(ReadUnit unit, Resolution resolution) {
        for (Placeholder placeholder : resolution.placeholders()) {
            placeholders.computeIfAbsent(placeholder.id(), id -> row(placeholder));
        }
        for (KinFact fact : resolution.facts()) {
            String a = unit.record(fact.first());
            String b = unit.record(fact.second());
            if (fact instanceof KinFact.ParentOf parent) {
                parents.add(edge(unit, a, b, fact, parent.kind().name()));
            } else {
                boolean inOrder = a.compareTo(b) <= 0;
                spouses.add(edge(unit, inOrder ? a : b, inOrder ? b : a, fact, ""));
            }
        }
        resolution.questions().forEach(question -> questions.add(row(unit, question)));
    }

    void write(GraphStore graph, Runnable afterBatch) {
        // In one fixed order, so that two writers never wait for each other's nodes.
        List<Map<String, Object>> sorted = placeholders.values().stream()
                .sorted((a, b) -> String.valueOf(a.get("id")).compareTo(String.valueOf(b.get("id"))))
                .toList();
        graph.writeBatches(PLACEHOLDERS, sorted.iterator(), afterBatch);
        graph.writeBatches(PARENTS, parents.iterator(), afterBatch);
        graph.writeBatches(SPOUSES, spouses.iterator(), afterBatch);
        graph.writeBatches(QUESTIONS, questions.iterator(), afterBatch);
    }

    /** Everybody whom a fact joins. */
    Set<String> persons() {
        Set<String> persons = new TreeSet<>(placeholders.keySet());
        Stream.concat(parents.stream(), spouses.stream()).forEach(edge -> {
            persons.add(String.valueOf(edge.get("a")));
            persons.add(String.valueOf(edge.get("b")));
        });
        return persons;
    }

    private Map<String, Object> row(Placeholder placeholder) {
        Map<String, Object> props = new HashMap<>();
        props.put("id", placeholder.id());
        props.put("personId", placeholder.id());
        props.put("canonicalId", placeholder.id());
        props.put("source", "");
        props.put("placeholder", true);
        props.put("role", placeholder.role().name());
        props.put("sex", (long) placeholder.role().sex().code());
        props.put("loadId", loadId);
        return Map.of("id", placeholder.id(), "props", props);
    }

    private Map<String, Object> edge(ReadUnit unit, String a, String b, KinFact fact, String kind) {
        Map<String, Object> props = new HashMap<>();
        String id = unit.unit().id();
        props.put("key", hash(String.join("|", id, a, b, kind)).substring(0, 16));
        props.put("feed", feed(unit.unit().kind()).fileName());
        props.put("unit", id);
        if (unit.unit().kind() == Kind.HOUSEHOLD) {
            props.put("householdId", id);
        }
        if (!kind.isEmpty()) {
            props.put("kind", kind);
        }
        props.put("source", unit.source());
        if (unit.asOf() != null) {
            props.put("asOf", unit.asOf());
        }
        props.put("confidence", fact.confidence());
        props.put("code", fact.reading().code());
        if (fact.reading().derived()) {
            props.put("derived", true);
        }
        if (!fact.reading().question().isEmpty()) {
            props.put("question", questionId(fact.reading().question()));
        }
        props.put("loadId", loadId);
        return Map.of("a", a, "b", b, "props", props);
    }

    private Map<String, Object> row(ReadUnit unit, Question question) {
        Map<String, Object> props = new HashMap<>();
        String id = questionId(question.key());
        String subject = unit.record(question.subject());
        props.put("id", id);
        props.put("unit", unit.unit().id());
        props.put("feed", feed(unit.unit().kind()).fileName());
        if (unit.unit().kind() == Kind.HOUSEHOLD) {
            props.put("householdId", unit.unit().id());
        }
        props.put("source", unit.source());
        props.put("subject", subject);
        props.put("head", unit.record(question.head()));
        props.put("relationCode", question.code());
        props.put("codeSet", question.codeSet());
        props.put("divisionCode", unit.divisionOf().getOrDefault(question.subject(), ""));
        props.put("relation", question.relation().name());
        props.put(
                "alternatives",
                question.alternatives().stream()
                        .map(alternative -> unit.record(alternative.answer()))
                        .toList());
        props.put(
                "confidences",
                question.alternatives().stream()
                        .map(alternative -> Math.round(alternative.confidence() * 1e4) / 1e4)
                        .toList());
        props.put(
                "reasons",
                question.alternatives().stream()
                        .map(alternative -> String.join(",", alternative.reasons()))
                        .toList());
        props.put("loadId", loadId);
        return Map.of("id", id, "subject", subject, "props", props);
    }

    private String questionId(String key) {
        return hash("question|" + key).substring(0, 32);
    }

    private String hash(String text) {
        return vault.hash(KEY, text);
    }

    private static Feed feed(Kind kind) {
        return switch (kind) {
            case HOUSEHOLD -> Feed.HOUSEHOLD_MEMBER;
            case SUPPORT -> Feed.SUPPORT_PERSON;
            case DECLARATION -> Feed.RELATIVE_DECLARATION;
        };
    }
}
