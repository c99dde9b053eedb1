package org.kinlens.intake.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinlens.intake.LoadRefused;
import org.kinlens.intake.identity.Alarm;
import org.kinlens.intake.identity.Feature;
import org.kinlens.intake.identity.Judgement;
import org.kinlens.intake.identity.JudgementKind;
import org.kinlens.intake.identity.JudgementRefused;
import org.kinlens.intake.identity.Judgements;
import org.kinlens.intake.identity.Level;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Judgements on identity for other systems: ids and figures, no names. */
@RestController
@ConditionalOnWebApplication
@RequestMapping("/api/v1/identities")
final class IdentityApi {
    private static final int MAX_LIMIT = 1000;

    private final Judgements judgements;

    IdentityApi(Judgements judgements) {
        this.judgements = judgements;
    }

    /** One page: judgements on doubtful persons first, then the newest. */
    @GetMapping
    PageJson list(
            @RequestParam(required = false) @Nullable JudgementKind kind,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(defaultValue = "0") int skip) {
        if (limit < 1 || limit > MAX_LIMIT || skip < 0) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST,
                    "limit is %d and skip %d; expected 1 to %d and 0 or more".formatted(limit, skip, MAX_LIMIT));
        }
        List<Judgement> found = judgements.list(kind, skip, limit + 1);
        return new PageJson(
                found.stream().limit(limit).map(JudgementJson::of).toList(),
                found.size() > limit ? skip + limit : null);
    }

    @GetMapping("/{id}")
    JudgementJson judgement(@PathVariable String id) {
        return judgements
                .find(id)
                .map(JudgementJson::of)
                .orElseThrow(() -> new JudgementRefused(JudgementRefused.Why.UNKNOWN_JUDGEMENT));
    }

    @PostMapping("/{id}/undo")
    ResponseEntity<Void> undo(@PathVariable String id, @RequestBody UndoJson body, Principal principal) {
        judgements.undo(id, principal.getName(), body.reason() == null ? "" : body.reason());
        return ResponseEntity.noContent().build();
    }

    @PostMapping
    ResponseEntity<JudgementJson> merge(@RequestBody MergeJson body, Principal principal) {
        if (body.one() == null || body.other() == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "one and other are the ids of two records");
        }
        String id = judgements.merge(
                body.one(), body.other(), principal.getName(), body.reason() == null ? "" : body.reason());
        return ResponseEntity.created(URI.create("/api/v1/identities/" + id)).body(judgement(id));
    }

    @ExceptionHandler
    ProblemDetail refused(JudgementRefused e) {
        return problem(e.why());
    }

    private static ProblemDetail problem(JudgementRefused.Why why) {
        HttpStatus status = switch (why) {
            case UNKNOWN_JUDGEMENT -> HttpStatus.NOT_FOUND;
            case ALREADY_ONE, HELD_APART -> HttpStatus.CONFLICT;
            case UNKNOWN_PERSON, AMBIGUOUS_PERSON, NO_REASON -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
        String detail = switch (why) {
            case UNKNOWN_JUDGEMENT -> "No judgement in force has this id; GET /api/v1/identities lists them";
            case ALREADY_ONE -> "The two records are one person already";
            case HELD_APART -> "A person said that some of these records are two persons";
            case UNKNOWN_PERSON -> "An id is of no record; expected source:id";
            case AMBIGUOUS_PERSON -> "An id is of records of several sources; expected source:id";
            case NO_REASON -> "The reason is empty; expected why, so that it can be checked later";
        };
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(
                "urn:problem:" + why.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')));
        return problem;
    }

    @ExceptionHandler
    ProblemDetail busy(LoadRefused e) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.CONFLICT, "A load is running. Wait until it is done, then try again.");
        problem.setType(URI.create("urn:problem:load-running"));
        return problem;
    }

    /** Why a judgement is taken back. */
    record UndoJson(@Nullable String reason) {}

    /** Two records that are one person: own ids, {@code source:id}, or ids that one source only has. */
    record MergeJson(
            @Nullable String one,
            @Nullable String other,
            @Nullable String reason) {}

    /** @param next value of {@code skip} for the next page, if there is one */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PageJson(
            List<JudgementJson> judgements, @Nullable Integer next) {}

    /** What a feature says for or against one person. */
    record FeatureJson(Feature feature, Level level, double bits) {}

    /**
     * A judgement.
     *
     * @param person own id of the record that stands for the person
     */
    record JudgementJson(
            String id,
            JudgementKind kind,
            String record,
            String canonical,
            String person,
            double score,
            String reason,
            List<FeatureJson> features,
            List<Alarm> alarms,
            @Nullable Instant decidedAt,
            String decidedBy) {
        static JudgementJson of(Judgement judgement) {
            return new JudgementJson(
                    judgement.id(),
                    judgement.kind(),
                    judgement.record(),
                    judgement.canonical(),
                    judgement.person(),
                    judgement.score(),
                    judgement.reason(),
                    judgement.contributions().stream()
                            .map(c -> new FeatureJson(c.level().feature(), c.level(), c.bits()))
                            .toList(),
                    judgement.alarms(),
                    judgement.decidedAt(),
                    judgement.decidedBy());
        }
    }
}
