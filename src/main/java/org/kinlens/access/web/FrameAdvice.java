package org.kinlens.access.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives every page its frame. */
@ControllerAdvice(annotations = Controller.class)
@ConditionalOnWebApplication
final class FrameAdvice {
    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");
    private static final Set<String> SECTIONS =
            Set.of("declarations", "identities", "loads", "coverage", "questions", "doubts");

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        String theme = Preferences.theme(request);
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return new Frame(
                english ? "en" : "zh-CN",
                theme,
                request.getRemoteUser(),
                section(path),
                same(request, "lang", english ? "zh" : "en"),
                same(request, "theme", theme.equals("dark") ? "light" : "dark"));
    }

    /** The first part of the path, if the top bar has it; all else belongs to the findings. */
    private static String section(String path) {
        String first = path.replaceFirst("^/", "").split("[/.]", 2)[0];
        String section = first.equals("officials") ? "declarations" : first;
        return SECTIONS.contains(section) ? section : "findings";
    }

    /** Times of day are shown as the clock of the office shows them. */
    @ModelAttribute("zone")
    ZoneId zone() {
        return OFFICE;
    }

    /** This page with one choice changed; the start page where this one cannot be asked for again. */
    private static String same(HttpServletRequest request, String parameter, String value) {
        boolean again = request.getDispatcherType() == DispatcherType.REQUEST && "GET".equals(request.getMethod());
        UriComponentsBuilder url = again
                ? UriComponentsBuilder.fromPath(request.getRequestURI()).query(request.getQueryString())
                : UriComponentsBuilder.fromPath(request.getContextPath() + "/");
        return url.replaceQueryParam(parameter, value).build().toUriString();
    }
}
