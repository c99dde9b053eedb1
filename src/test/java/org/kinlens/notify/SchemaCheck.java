package org.kinlens.notify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Checks data against the few JSON Schema keywords that the event schemas use; others are an error of the test. */
public final class SchemaCheck {
    private static final Set<String> KNOWN = Set.of(
            "$schema",
            "$id",
            "title",
            "description",
            "format",
            "type",
            "enum",
            "pattern",
            "minLength",
            "minimum",
            "required",
            "properties");

    private SchemaCheck() {}

    public static List<String> problems(JsonNode schema, JsonNode value) {
        List<String> found = new ArrayList<>();
        check(schema, value, "", found);
        return found;
    }

    private static void check(JsonNode schema, JsonNode value, String at, List<String> found) {
        schema.propertyNames().stream().filter(k -> !KNOWN.contains(k)).forEach(k -> found.add("unknown keyword " + k));
        if (schema.has("type") && !fits(schema.get("type"), value)) {
            found.add("%s is %s".formatted(at, value.getNodeType()));
            return;
        }
        if (schema.has("enum") && schema.get("enum").valueStream().noneMatch(value::equals)) {
            found.add("%s is %s".formatted(at, value));
        }
        if (value.isString()) {
            String text = value.asString();
            boolean odd =
                    schema.has("pattern") && !text.matches(schema.get("pattern").asString())
                            || schema.has("minLength")
                                    && text.length() < schema.get("minLength").asInt();
            if (odd) {
                found.add("%s is '%s'".formatted(at, text));
            }
        }
        if (value.isNumber()
                && schema.has("minimum")
                && value.asInt() < schema.get("minimum").asInt()) {
            found.add("%s is %s".formatted(at, value));
        }
        if (schema.has("required")) {
            schema.get("required")
                    .valueStream()
                    .filter(k -> !value.has(k.asString()))
                    .forEach(k -> found.add("%s/%s is missing".formatted(at, k.asString())));
        }
        if (schema.has("properties")) {
            schema.get("properties").properties().forEach(p -> {
                if (value.has(p.getKey())) {
                    check(p.getValue(), value.get(p.getKey()), at + "/" + p.getKey(), found);
                }
            });
        }
    }

    private static boolean fits(JsonNode type, JsonNode value) {
        return type.isArray() ? type.valueStream().anyMatch(t -> is(t.asString(), value)) : is(type.asString(), value);
    }

    private static boolean is(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "null" -> value.isNull();
            default -> false;
        };
    }
}
