package org.kinlens.access.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.xpath;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinlens.access.WebSlice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest({LoginPage.class, ErrorPage.class})
@WebSlice
class DoorsTests {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
                    + " object-src 'none'";

    @Autowired
    private MockMvc mvc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/findings/f1",
                "/loads",
                "/loads/l1",
                "/loads/l1/quarantine.csv",
                "/identities",
                "/screenings/progress",
                "/error",
                "/v3/api-docs",
                "/anything"
            })
    void pagesAskToLogIn(String path) throws Exception {
        mvc.perform(get(path).accept(MediaType.TEXT_HTML)).andExpect(redirectedUrl("/login"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/findings",
                "/api/v1/findings/f1",
                "/api/v1/loads/l1",
                "/api/v1/identities",
                "/api/v1/screenings/s1",
                "/api/v1/subscriptions",
                "/api/v1/anything",
                "/actuator",
                "/actuator/prometheus",
                "/actuator/health/neo4j"
            })
    void callsAskForBasicAuthenticationInProblemDetails(String path) throws Exception {
        mvc.perform(get(path))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", "Basic realm=\"Kinlens\", charset=\"UTF-8\""))
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void aSessionOfAPageOpensNoCall() throws Exception {
        mvc.perform(post("/api/v1/screenings")).andExpect(status().isUnauthorized());
    }

    @Test
    void aFragmentAfterTheSessionEndedReloadsThePage() throws Exception {
        mvc.perform(get("/screenings/progress").header("HX-Request", "true"))
                .andExpect(header().string("HX-Refresh", "true"));
    }

    @Test
    void everyAnswerCarriesThePolicy() throws Exception {
        mvc.perform(get("/login"))
                .andExpect(header().string("Content-Security-Policy", POLICY))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "same-origin"));
    }

    @Test
    void loginPageIsOpenAndHasItsToken() throws Exception {
        mvc.perform(get("/login"))
                .andExpect(status().isOk())
                .andExpect(xpath("/html/@lang").string("zh-CN"))
                .andExpect(xpath("/html/@data-bs-theme").string("light"))
                .andExpect(xpath("//input[@type='hidden' and @name='_csrf']").exists());
    }

    @Test
    void whoIsLoggedInNeedsNoLoginPage() throws Exception {
        mvc.perform(get("/login").with(user("admin"))).andExpect(redirectedUrl("/"));
    }

    @Test
    void languageAndColoursAreChosenInTheAddressAndKept() throws Exception {
        mvc.perform(get("/login?lang=en&theme=dark"))
                .andExpect(xpath("/html/@lang").string("en"))
                .andExpect(xpath("/html/@data-bs-theme").string("dark"))
                .andExpect(cookie().value("kinlens-lang", "en"))
                .andExpect(cookie().value("kinlens-theme", "dark"));
        mvc.perform(get("/login").cookie(new Cookie("kinlens-lang", "en")))
                .andExpect(xpath("/html/@lang").string("en"));
    }

    @Test
    void anUnknownLanguageIsNotTaken() throws Exception {
        mvc.perform(get("/login?lang=xx"))
                .andExpect(xpath("/html/@lang").string("zh-CN"))
                .andExpect(cookie().doesNotExist("kinlens-lang"));
    }

    @Test
    void loggingOutNeedsATokenOfThePage() throws Exception {
        mvc.perform(post("/logout").with(user("admin"))).andExpect(status().isForbidden());
        mvc.perform(post("/logout").with(user("admin")).with(csrf())).andExpect(redirectedUrl("/login?out"));
    }

    @Test
    void peopleGetAPageForAnErrorAndMachinesAProblemDetail() throws Exception {
        mvc.perform(get("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 404)
                        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/findings/x")
                        .with(user("admin")))
                .andExpect(status().isNotFound())
                .andExpect(xpath("//*[@class='error-status']").string("404"));
        mvc.perform(get("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 404)
                        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/api/v1/x")
                        .with(user("admin")))
                .andExpect(status().isNotFound())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
    }
}
