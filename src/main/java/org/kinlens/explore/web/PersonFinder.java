package org.kinlens.explore.web;

import java.util.Optional;
import org.kinlens.access.PersonLinks;
import org.kinlens.explore.FamilyReader;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the person whom an address names. */
@Component
final class PersonFinder {
    private final PersonLinks links;
    private final FamilyReader families;

    PersonFinder(PersonLinks links, FamilyReader families) {
        this.links = links;
        this.families = families;
    }

    /** Id of the canonical record; empty if the address names nobody. */
    Optional<String> find(String address) {
        return links.read(address)
                .flatMap(named -> named.printed() ? families.printed(named.id()) : families.canonical(named.id()));
    }

    /** @throws ResponseStatusException 404 if the address names nobody */
    String require(String address) {
        return find(address)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No person has this address"));
    }
}
