package org.kinlens.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CloudEventsTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String RAISED = "{\"findingId\":\"f1\",\"ruleId\":\"INS-1\",\"ruleVersion\":1,"
            + "\"channel\":\"STATUTORY\",\"severity\":\"HIGH\",\"divisionCode\":\"990101001001\",\"caseId\":\"C1\","
            + "\"dueOn\":\"2026-12-31\",\"link\":\"/findings/f1\"}";

    private static Outbox.EventData event(EventType type, String data) {
        return new Outbox.EventData("e1", type.code(), "f1", "2026-11-23T01:02:03Z", data);
    }

    private static JsonNode sent(CloudEvents events, EventType type, String data) {
        return JSON.readTree(events.body(event(type, data)));
    }

    @Test
    void fillsTheEnvelope() {
        JsonNode body = sent(new CloudEvents("i1", null), EventType.FINDING_RAISED, RAISED);

        assertThat(body.propertyNames())
                .containsExactly(
                        "specversion",
                        "id",
                        "source",
                        "type",
                        "subject",
                        "time",
                        "datacontenttype",
                        "dataschema",
                        "data");
        assertThat(body.get("specversion").asString()).isEqualTo("1.0");
        assertThat(body.get("id").asString()).isEqualTo("e1");
        assertThat(body.get("source").asString()).isEqualTo("kinlens/i1");
        assertThat(body.get("type").asString()).isEqualTo("org.kinlens.finding.raised.v1");
        assertThat(body.get("subject").asString()).isEqualTo("f1");
        assertThat(body.get("data").get("caseId").asString()).isEqualTo("C1");
    }

    @Test
    void linksTheSchemaWhereTheOwnAddressIsKnown() {
        JsonNode named = sent(new CloudEvents("i1", null), EventType.FINDING_RAISED, RAISED);
        JsonNode linked =
                sent(new CloudEvents("i1", URI.create("https://kinlens.example/")), EventType.FINDING_RAISED, RAISED);

        assertThat(named.get("dataschema").asString()).isEqualTo("urn:kinlens:schema:org.kinlens.finding.raised.v1");
        assertThat(linked.get("dataschema").asString())
                .isEqualTo("https://kinlens.example/schemas/org.kinlens.finding.raised.v1.json");
    }

    @Test
    void linksTheFindingWhereTheOwnAddressIsKnown() {
        assertThat(linkOf(null)).isEqualTo("/findings/f1");
        assertThat(linkOf(URI.create("https://kinlens.example/"))).isEqualTo("https://kinlens.example/findings/f1");
    }

    private static String linkOf(@Nullable URI own) {
        return sent(new CloudEvents("i1", own), EventType.FINDING_RAISED, RAISED)
                .get("data")
                .get("link")
                .asString();
    }

    @Test
    void raisedDataFitItsSchema() {
        assertThat(problems(EventType.FINDING_RAISED, RAISED)).isEmpty();
    }

    @Test
    void withdrawnDataNeedAReason() {
        String withReason = RAISED.replace("}", ",\"reason\":\"FULFILLED\"}");

        assertThat(problems(EventType.FINDING_WITHDRAWN, withReason)).isEmpty();
        assertThat(problems(EventType.FINDING_WITHDRAWN, RAISED)).containsExactly("/reason is missing");
        assertThat(problems(EventType.FINDING_WITHDRAWN, withReason.replace("FULFILLED", "BORED")))
                .hasSize(1);
    }

    @Test
    void nullIsTakenWhereAFindingHasNoCase() {
        assertThat(problems(
                        EventType.FINDING_RAISED,
                        "{\"findingId\":\"f\",\"ruleId\":\"INS-4\",\"ruleVersion\":2,\"channel\":\"ADVISORY\","
                                + "\"severity\":\"LOW\",\"caseId\":null,\"dueOn\":null,\"divisionCode\":null}"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"FINDING_RAISED", "FINDING_WITHDRAWN"})
    void schemasNameTheirType(EventType type) {
        JsonNode schema = JSON.readTree(EventSchemas.of(type.code()).orElseThrow());

        assertThat(schema.get("$id").asString()).isEqualTo("urn:kinlens:schema:" + type.code());
        assertThat(schema.get("$schema").asString()).contains("2020-12");
    }

    @Test
    void unknownTypesHaveNoSchema() {
        assertThat(EventSchemas.of("../application")).isEmpty();
        assertThat(EventSchemas.of("org.kinlens.other.v1")).isEmpty();
    }

    private static List<String> problems(EventType type, String data) {
        return SchemaCheck.problems(JSON.readTree(EventSchemas.of(type.code()).orElseThrow()), JSON.readTree(data));
    }
}
