package org.kinlens.access.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/**
 * Language and colours of the pages: {@code ?lang=zh|en} and {@code ?theme=light|dark} count at once and are kept in a
 * cookie. Read from the query string only, because asking for parameters would read an uploaded file.
 */
final class Preferences implements LocaleResolver, HandlerInterceptor {
    private static final Duration KEPT = Duration.ofDays(365);
    private static final Choice LANGUAGE = new Choice("lang", "kinlens-lang", Set.of("zh", "en"), "zh");
    private static final Choice THEME = new Choice("theme", "kinlens-theme", Set.of("light", "dark"), "light");

    static String theme(HttpServletRequest request) {
        return THEME.of(request);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return LANGUAGE.of(request).equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language is chosen by ?lang=");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        LANGUAGE.keep(request, response);
        THEME.keep(request, response);
        return true;
    }

    /** One choice of few values. */
    private record Choice(String parameter, String cookie, Set<String> values, String otherwise) {
        String of(HttpServletRequest request) {
            return asked(request)
                    .or(() -> Optional.ofNullable(WebUtils.getCookie(request, cookie))
                            .map(Cookie::getValue)
                            .filter(values::contains))
                    .orElse(otherwise);
        }

        private Optional<String> asked(HttpServletRequest request) {
            String query = request.getQueryString();
            if (query == null || !query.contains(parameter + "=")) {
                return Optional.empty();
            }
            String value = UriComponentsBuilder.newInstance()
                    .query(query)
                    .build()
                    .getQueryParams()
                    .getFirst(parameter);
            return Optional.ofNullable(value).filter(values::contains);
        }

        void keep(HttpServletRequest request, HttpServletResponse response) {
            asked(request)
                    .ifPresent(value -> response.addHeader(
                            HttpHeaders.SET_COOKIE,
                            ResponseCookie.from(cookie, value)
                                    .path(request.getContextPath() + "/")
                                    .maxAge(KEPT)
                                    .httpOnly(true)
                                    .secure(request.isSecure())
                                    .sameSite("Lax")
                                    .build()
                                    .toString()));
        }
    }
}
