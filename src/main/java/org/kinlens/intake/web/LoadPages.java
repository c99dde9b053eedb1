package org.kinlens.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where feeds are uploaded, and what came of each load. */
@Controller
@ConditionalOnWebApplication
final class LoadPages {
    private static final int SHOWN_ROWS = 200;

    private final LoadDesk desk;
    private final DataSize largest;

    LoadPages(LoadDesk desk, @Value("${spring.servlet.multipart.max-file-size}") DataSize largest) {
        this.desk = desk;
        this.largest = largest;
    }

    @GetMapping("/loads")
    String list(Model model) {
        model.addAttribute("loads", desk.list());
        return "loads";
    }

    @PostMapping("/loads")
    Object upload(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            HttpServletResponse response)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return refusal(HttpStatus.UNPROCESSABLE_CONTENT, "loads.nofile", "");
        }
        LoadEntry load;
        try {
            load = desk.submit(file);
        } catch (LoadDesk.NotAnArchive e) {
            return refusal(HttpStatus.UNPROCESSABLE_CONTENT, "loads.notzip", e.fileName());
        }
        String page = "/loads/" + load.id();
        if (htmx == null) {
            return "redirect:" + page;
        }
        response.setHeader("HX-Redirect", page);
        response.setStatus(HttpStatus.NO_CONTENT.value());
        return new ModelAndView((model, request, answer) -> {});
    }

    /** The form stays on the page, with what was wrong beside it. */
    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException e) {
        return refusal(HttpStatus.CONTENT_TOO_LARGE, "loads.toolarge", largest.toMegabytes() + " MB");
    }

    private ModelAndView refusal(HttpStatus status, String problem, String detail) {
        ModelAndView page = new ModelAndView("loads");
        page.setStatus(status);
        page.addObject("loads", desk.list());
        page.addObject("problem", problem);
        page.addObject("detail", detail);
        return page;
    }

    @GetMapping("/loads/{id}")
    String load(@PathVariable String id, Model model) throws IOException {
        LoadEntry load = find(id);
        Optional<Path> quarantine = load.quarantine();
        model.addAttribute("load", load);
        model.addAttribute("quarantine", quarantine.isPresent());
        model.addAttribute(
                "rows", quarantine.isPresent() ? QuarantineTable.first(quarantine.get(), SHOWN_ROWS) : List.of());
        model.addAttribute("shownRows", SHOWN_ROWS);
        return "load";
    }

    @GetMapping("/loads/{id}/quarantine.csv")
    void quarantine(@PathVariable String id, HttpServletResponse response) throws IOException {
        Path file = find(id).quarantine()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No row was set aside"));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"quarantine.csv\"");
        QuarantineTable.download(file, response.getOutputStream());
    }

    private LoadEntry find(String id) {
        return desk.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No such load"));
    }
}
