package org.kinlens.notify;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes events as CloudEvents 1.0 in JSON, structured mode. The same event gives the same bytes each time.
 *
 * @see <a href="https://github.com/cloudevents/spec">CloudEvents 1.0.2, JSON event format</a>
 */
final class CloudEvents {
    static final String MEDIA_TYPE = "application/cloudevents+json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String source;
    private final @Nullable URI baseUrl;

    CloudEvents(String installation, @Nullable URI baseUrl) {
        this.source = "kinlens/" + installation;
        this.baseUrl = baseUrl;
    }

    byte[] body(Outbox.EventData event) {
        ObjectNode envelope = JSON.createObjectNode();
        envelope.put("specversion", "1.0");
        envelope.put("id", event.id());
        envelope.put("source", source);
        envelope.put("type", event.type());
        envelope.put("subject", event.subject());
        envelope.put("time", event.time());
        envelope.put("datacontenttype", "application/json");
        envelope.put("dataschema", schema(event.type()));
        envelope.set("data", data(event.data()));
        return JSON.writeValueAsString(envelope).getBytes(StandardCharsets.UTF_8);
    }

    /** The data as written; a link within this Kinlens becomes a full address where the own address is known. */
    private JsonNode data(String text) {
        JsonNode data = JSON.readTree(text);
        if (baseUrl != null
                && data instanceof ObjectNode object
                && object.path("link").asString("").startsWith("/")) {
            object.put("link", base(baseUrl) + object.path("link").asString(""));
        }
        return data;
    }

    private static String base(URI url) {
        return url.toString().replaceAll("/+$", "");
    }

    /** An absolute URI, as CloudEvents wants it: a link where the own address is known, else the name of the schema. */
    private String schema(String type) {
        return baseUrl == null ? "urn:kinlens:schema:" + type : base(baseUrl) + "/schemas/" + type + ".json";
    }
}
