package org.kinlens.intake.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinlens.intake.FeedFigures;
import org.kinlens.intake.LoadProgress;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Loads for other systems: hand a ZIP in, follow it, read what was set aside. */
@RestController
@ConditionalOnWebApplication
@RequestMapping("/api/v1/loads")
final class LoadApi {
    private static final String HEADER = "file,line,column,value,reason,expected\n";

    private final LoadDesk desk;
    private final ProgressStreams streams;

    LoadApi(LoadDesk desk, ProgressStreams streams) {
        this.desk = desk;
        this.streams = streams;
    }

    /** The ZIP is the one file of the form, whatever its part is called. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<LoadJson> submit(MultipartHttpServletRequest request) throws IOException {
        List<MultipartFile> files = request.getMultiFileMap().values().stream()
                .flatMap(List::stream)
                .toList();
        if (files.size() != 1) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "The form has %d files; expected one ZIP".formatted(files.size()));
        }
        LoadEntry load = desk.submit(files.get(0));
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/loads/" + load.id()))
                .body(LoadJson.of(load));
    }

    @GetMapping("/{id}")
    LoadJson load(@PathVariable String id) {
        return LoadJson.of(find(id));
    }

    /** CSV with a header, also where nothing was set aside. */
    @GetMapping("/{id}/quarantine")
    ResponseEntity<String> quarantine(@PathVariable String id) throws IOException {
        Optional<Path> file = find(id).quarantine();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(file.isPresent() ? Files.readString(file.get()) : HEADER);
    }

    /** Server-sent events {@code progress}, at last one {@code done}. */
    @GetMapping(path = "/{id}/progress", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter progress(@PathVariable String id) {
        find(id);
        return streams.open(() -> desk.find(id).map(LoadJson::of));
    }

    private LoadEntry find(String id) {
        return desk.find(id)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "No load has this id; POST /api/v1/loads gives one"));
    }

    @ExceptionHandler
    ProblemDetail notAnArchive(LoadDesk.NotAnArchive e) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(e.getMessage()));
        problem.setType(URI.create("urn:problem:not-an-archive"));
        return problem;
    }

    /**
     * A load.
     *
     * @param loadId content hash of what was loaded, once complete
     * @param problems why it was refused or broke off
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LoadJson(
            String id,
            String state,
            @Nullable Instant startedAt,
            @Nullable Instant finishedAt,
            @Nullable LoadProgress progress,
            List<String> problems,
            @Nullable String loadId,
            @Nullable List<FeedFigures> feeds,
            @Nullable Long quarantined) {
        static LoadJson of(LoadEntry load) {
            var result = load.result();
            return new LoadJson(
                    load.id(),
                    load.state(),
                    load.startedAt(),
                    load.finishedAt(),
                    load.progress(),
                    load.problems(),
                    result == null ? null : result.id(),
                    result == null ? null : result.feeds(),
                    result == null ? null : result.quarantined());
        }

        boolean isDone() {
            return !state.equals("WAITING") && !state.equals("RUNNING");
        }
    }
}
