package org.kinlens.notify.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinlens.notify.Subscription;
import org.kinlens.notify.Subscriptions;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Subscriptions over HTTP: who is sent which events. */
@RestController
@RequestMapping("/api/v1/subscriptions")
class SubscriptionController {
    private final Subscriptions subscriptions;

    SubscriptionController(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    /** Makes a subscription; the secret is in this answer and in no later one. */
    @PostMapping
    ResponseEntity<Subscriptions.Created> create(@Valid @RequestBody SubscriptionForm form) {
        List<String> types = form.types() == null ? List.of() : form.types();
        Subscriptions.Created created = subscriptions.create(form.url(), types, form.secret());
        return ResponseEntity.created(URI.create("/api/v1/subscriptions/" + created.id()))
                .body(created);
    }

    @GetMapping
    SubscriptionList all() {
        return new SubscriptionList(
                subscriptions.all().stream().map(SubscriptionView::of).toList());
    }

    @GetMapping("/{id}")
    ResponseEntity<SubscriptionView> one(@PathVariable String id) {
        return ResponseEntity.of(subscriptions.find(id).map(SubscriptionView::of));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String id) {
        subscriptions.delete(id);
    }

    /** Adds a signing secret; the old ones stay live until they are retired. */
    @PostMapping("/{id}/secrets")
    @ResponseStatus(HttpStatus.CREATED)
    NewSecret addSecret(@PathVariable String id, @RequestBody(required = false) @Nullable SecretForm form) {
        return new NewSecret(subscriptions.addSecret(id, form == null ? null : form.secret()));
    }

    /** Retires all signing secrets but the newest. */
    @DeleteMapping("/{id}/secrets")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retireOldSecrets(@PathVariable String id) {
        subscriptions.retireOldSecrets(id);
    }

    record SubscriptionForm(
            @NotBlank @Size(max = 2000) String url,
            @Nullable @Size(max = 50) List<String> types,
            @Nullable String secret) {}

    record SecretForm(@Nullable String secret) {}

    record NewSecret(String secret) {}

    record SubscriptionList(List<SubscriptionView> items) {}

    record SubscriptionView(
            String id,
            String url,
            List<String> types,
            int liveSecrets,
            Instant createdAt,
            String state,
            @Nullable Instant disabledAt,
            @Nullable String disabledReason) {
        static SubscriptionView of(Subscription s) {
            ZonedDateTime disabledAt = s.disabledAt();
            return new SubscriptionView(
                    s.id(),
                    s.url(),
                    s.types(),
                    s.sealedSecrets().size(),
                    s.createdAt().toInstant(),
                    disabledAt == null ? "ACTIVE" : "DISABLED",
                    disabledAt == null ? null : disabledAt.toInstant(),
                    s.disabledReason());
        }
    }
}
