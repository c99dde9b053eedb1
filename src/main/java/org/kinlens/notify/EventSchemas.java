package org.kinlens.notify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The JSON Schemas of the data of each event. */
public final class EventSchemas {
    private EventSchemas() {}

    /** The schema of an event type, by its name; empty if the name or its schema does not exist. */
    public static Optional<String> of(String type) {
        return EventType.of(type).flatMap(known -> read("/schemas/%s.json".formatted(known.code())));
    }

    private static Optional<String> read(String resource) {
        try (InputStream in = EventSchemas.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read".formatted(resource), e);
        }
    }
}
