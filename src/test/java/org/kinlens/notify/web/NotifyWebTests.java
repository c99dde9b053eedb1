package org.kinlens.notify.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinlens.notify.Deliveries;
import org.kinlens.notify.Delivery;
import org.kinlens.notify.DeliveryPage;
import org.kinlens.notify.DeliveryState;
import org.kinlens.notify.Subscription;
import org.kinlens.notify.Subscriptions;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class NotifyWebTests {
    private final Subscriptions subscriptions = mock(Subscriptions.class);
    private final Deliveries deliveries = mock(Deliveries.class);
    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(
                    new SubscriptionController(subscriptions),
                    new DeliveryController(deliveries),
                    new SchemaController())
            .setControllerAdvice(new NotifyProblems())
            .build();

    @Test
    void answersANewSubscriptionWithItsSecret() throws Exception {
        given(subscriptions.create("https://example.org/h", List.of("t"), null))
                .willReturn(new Subscriptions.Created("sub_1", "whsec_x"));

        mvc.perform(post("/api/v1/subscriptions")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"url\":\"https://example.org/h\",\"types\":[\"t\"]}"))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", "/api/v1/subscriptions/sub_1"))
                .andExpect(jsonPath("$.id").value("sub_1"))
                .andExpect(jsonPath("$.secret").value("whsec_x"));
    }

    @Test
    void refusesABodyWithoutUrl() throws Exception {
        mvc.perform(post("/api/v1/subscriptions")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isBadRequest());
    }

    @Test
    void listsSubscriptionsWithoutSecrets() throws Exception {
        given(subscriptions.all())
                .willReturn(List.of(new Subscription(
                        "sub_1",
                        "https://example.org/h",
                        List.of(),
                        List.of("sealed"),
                        0,
                        ZonedDateTime.parse("2026-11-23T09:00:00+08:00"),
                        null,
                        null,
                        1L)));

        mvc.perform(get("/api/v1/subscriptions"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].id").value("sub_1"))
                .andExpect(jsonPath("$.items[0].state").value("ACTIVE"))
                .andExpect(jsonPath("$.items[0].secret").doesNotExist())
                .andExpect(jsonPath("$.items[0].sealedSecrets").doesNotExist());
    }

    @Test
    void deletesASubscription() throws Exception {
        mvc.perform(delete("/api/v1/subscriptions/sub_1")).andExpect(status().isNoContent());

        verify(subscriptions).delete("sub_1");
    }

    @Test
    void listsDeliveriesByPage() throws Exception {
        Delivery delivery = new Delivery(
                "d1", "sub_1", "e1", 7, "t", "f1", DeliveryState.DEAD, 3, Instant.EPOCH, null, 500, "HTTP 500");
        given(deliveries.page(any(), any(), anyInt(), any())).willReturn(new DeliveryPage(List.of(delivery), "7~d1"));

        mvc.perform(get("/api/v1/deliveries?state=DEAD&limit=1"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].webhookId").value("e1"))
                .andExpect(jsonPath("$.next").value("7~d1"));
    }

    @Test
    void replaysADelivery() throws Exception {
        mvc.perform(post("/api/v1/deliveries/e1.sub_1/replay")).andExpect(status().isAccepted());

        verify(deliveries).replay("e1.sub_1");
    }

    @Test
    void servesTheSchemaOfAnEvent() throws Exception {
        mvc.perform(get("/schemas/org.kinlens.finding.raised.v1.json"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/schema+json"))
                .andExpect(jsonPath("$.required[0]").value("findingId"));
    }

    @Test
    void hasNoSchemaForAnUnknownEvent() throws Exception {
        mvc.perform(get("/schemas/org.kinlens.other.v1.json")).andExpect(status().isNotFound());
    }
}
