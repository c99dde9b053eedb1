package org.kinlens.explore.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.kinlens.access.NameMask;
import org.kinlens.access.PersonLinks;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;
import org.kinlens.store.Row;
import org.springframework.stereotype.Component;

/** Persons as pages and downloads show them: masked name, printed id, address. */
@Component
final class ShownPersons {
    private static final CypherFile PERSONS = CypherFile.load("explore/shown-persons.cypher");

    private final GraphStore graph;
    private final PersonLinks links;

    ShownPersons(GraphStore graph, PersonLinks links) {
        this.graph = graph;
        this.links = links;
    }

    /**
     * A person as a page shows him.
     *
     * @param id printed id; empty for a placeholder, whose id means nothing to people
     * @param name masked, empty if unknown
     * @param link address of his page
     * @param source system the record came from that was asked for
     * @param ownId id of that record in its source
     */
    record ShownPerson(String id, String name, String link, boolean placeholder, String source, String ownId) {}

    /** By the id asked for; an id of no record is left out. */
    Map<String, ShownPerson> of(Collection<String> recordIds) {
        Map<String, ShownPerson> persons = new HashMap<>();
        if (!recordIds.isEmpty()) {
            graph.list(PERSONS, Map.of("ids", List.copyOf(new TreeSet<>(recordIds))), row -> row)
                    .forEach(row -> persons.put(row.string("id"), person(row)));
        }
        return persons;
    }

    private ShownPerson person(Row row) {
        boolean placeholder = row.bool("placeholder");
        String canonical = row.string("canonical");
        String printed = row.bool("shared") ? canonical : row.stringOr("personId", canonical);
        return new ShownPerson(
                placeholder ? "" : printed,
                NameMask.mask(row.stringOrNull("name")),
                links.of(canonical),
                placeholder,
                row.string("source"),
                row.stringOr("ownId", ""));
    }
}
