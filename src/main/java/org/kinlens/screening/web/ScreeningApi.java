package org.kinlens.screening.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kinlens.kinship.ScopeProfile;
import org.kinlens.kinship.ScopeProfiles;
import org.kinlens.screening.Progress;
import org.kinlens.screening.ScreeningRefused;
import org.kinlens.screening.ScreeningResult;
import org.kinlens.screening.ScreeningRun;
import org.kinlens.screening.Screenings;
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
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Screening runs for other systems to order and to follow. */
@RestController
@ConditionalOnWebApplication
@RequestMapping("/api/v1/screenings")
final class ScreeningApi {
    private final ScreeningDesk desk;
    private final Screenings screenings;
    private final Clock clock;
    private final ScopeProfiles profiles = ScopeProfiles.shipped();

    ScreeningApi(ScreeningDesk desk, Screenings screenings, Clock clock) {
        this.desk = desk;
        this.screenings = screenings;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<RunJson> start(@RequestBody(required = false) @Nullable OrderJson body) {
        String asked = body == null ? null : body.profile();
        String profile = asked == null ? screenings.defaultProfile() : asked;
        if (profiles.byName(profile).isEmpty()) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST,
                    "profile is '%s'; expected one of %s"
                            .formatted(
                                    profile,
                                    String.join(
                                            ", ",
                                            profiles.all().stream()
                                                    .map(ScopeProfile::name)
                                                    .toList())));
        }
        LocalDate day = body == null ? null : body.asOf();
        ScreeningDesk.Order order = desk.start(profile, day == null ? LocalDate.now(clock) : day);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/screenings/" + order.id()))
                .body(RunJson.of(order));
    }

    /** By the id of the order, as given in {@code Location}, or by the id of the last stored run. */
    @GetMapping("/{id}")
    RunJson run(@PathVariable String id) {
        Optional<RunJson> ordered =
                desk.last().filter(order -> order.id().equals(id)).map(RunJson::of);
        return ordered.or(() ->
                        screenings.latest().filter(run -> run.id().equals(id)).map(run -> RunJson.of(id, run)))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Neither a run that was ordered here nor the last stored one"));
    }

    @ExceptionHandler
    ProblemDetail refused(ScreeningRefused e) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, String.valueOf(e.getMessage()));
        problem.setType(URI.create("urn:problem:screening-refused"));
        return problem;
    }

    /**
     * What to screen.
     *
     * @param profile name of a scope profile; absent = the configured one
     * @param asOf the day taken as today; absent = today
     */
    record OrderJson(@Nullable String profile, @Nullable LocalDate asOf) {}

    /**
     * A run.
     *
     * @param screeningId id of the stored run, once complete
     * @param openByRule open findings by rule id
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RunJson(
            String id,
            String state,
            String profile,
            LocalDate asOf,
            @Nullable Progress progress,
            @Nullable String problem,
            @Nullable String screeningId,
            @Nullable Integer raised,
            @Nullable Integer fulfilled,
            @Nullable Integer withdrawn,
            @Nullable Map<String, Integer> openByRule) {
        static RunJson of(ScreeningDesk.Order order) {
            ScreeningResult result = order.result();
            return new RunJson(
                    order.id(),
                    order.state().name(),
                    order.profile(),
                    order.asOf(),
                    order.progress(),
                    order.problem(),
                    result == null ? null : result.run().id(),
                    result == null ? null : result.raised(),
                    result == null ? null : result.fulfilled(),
                    result == null ? null : result.withdrawn(),
                    result == null ? null : new TreeMap<>(result.run().openByRule()));
        }

        static RunJson of(String id, ScreeningRun run) {
            return new RunJson(
                    id,
                    ScreeningDesk.State.COMPLETE.name(),
                    run.profile(),
                    run.asOf(),
                    null,
                    null,
                    run.id(),
                    null,
                    null,
                    null,
                    new TreeMap<>(run.openByRule()));
        }
    }
}
