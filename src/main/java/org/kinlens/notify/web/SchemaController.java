package org.kinlens.notify.web;

import java.time.Duration;
import org.kinlens.notify.EventSchemas;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** JSON Schemas of the events; open to all, since they hold no data. */
@RestController
class SchemaController {
    private static final MediaType SCHEMA = MediaType.parseMediaType("application/schema+json");

    @GetMapping("/schemas/{type}.json")
    ResponseEntity<String> schema(@PathVariable String type) {
        return EventSchemas.of(type)
                .map(text -> ResponseEntity.ok()
                        .contentType(SCHEMA)
                        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                        .body(text))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
