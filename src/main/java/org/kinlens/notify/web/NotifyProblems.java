package org.kinlens.notify.web;

import java.net.URI;
import java.util.Locale;
import org.kinlens.notify.CursorInvalid;
import org.kinlens.notify.ReplayRefused;
import org.kinlens.notify.SubscriptionRefused;
import org.kinlens.notify.UnknownDelivery;
import org.kinlens.notify.UnknownSubscription;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What went wrong with a subscription or delivery, as problem details. */
@RestControllerAdvice(assignableTypes = {SubscriptionController.class, DeliveryController.class})
class NotifyProblems {
    @ExceptionHandler
    ProblemDetail subscriptionRefused(SubscriptionRefused e) {
        String what = e.reason().name().toLowerCase(Locale.ROOT);
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, "subscription-%s-refused".formatted(what), e);
    }

    @ExceptionHandler
    ProblemDetail unknownSubscription(UnknownSubscription e) {
        return problem(HttpStatus.NOT_FOUND, "unknown-subscription", e);
    }

    @ExceptionHandler
    ProblemDetail unknownDelivery(UnknownDelivery e) {
        return problem(HttpStatus.NOT_FOUND, "unknown-delivery", e);
    }

    @ExceptionHandler
    ProblemDetail replayRefused(ReplayRefused e) {
        return problem(HttpStatus.CONFLICT, "replay-refused", e);
    }

    @ExceptionHandler
    ProblemDetail cursorInvalid(CursorInvalid e) {
        return problem(HttpStatus.BAD_REQUEST, "cursor-invalid", e);
    }

    private static ProblemDetail problem(HttpStatus status, String type, RuntimeException e) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, String.valueOf(e.getMessage()));
        problem.setType(URI.create("urn:problem:" + type));
        return problem;
    }
}
