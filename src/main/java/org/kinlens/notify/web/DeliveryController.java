package org.kinlens.notify.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinlens.notify.Deliveries;
import org.kinlens.notify.Delivery;
import org.kinlens.notify.DeliveryPage;
import org.kinlens.notify.DeliveryState;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Deliveries over HTTP: what was sent, what waits, what was given up and can be replayed. */
@RestController
@RequestMapping("/api/v1/deliveries")
class DeliveryController {
    private static final int MOST = 1000;

    private final Deliveries deliveries;

    DeliveryController(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @GetMapping
    DeliveryList page(
            @RequestParam(required = false) @Nullable String subscription,
            @RequestParam(required = false) @Nullable DeliveryState state,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        DeliveryPage page = deliveries.page(subscription, state, Math.max(1, Math.min(MOST, limit)), cursor);
        return new DeliveryList(page.deliveries(), page.next());
    }

    @PostMapping("/{id}/replay")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void replay(@PathVariable String id) {
        deliveries.replay(id);
    }

    record DeliveryList(List<Delivery> items, @Nullable String next) {}
}
