package org.kinlens.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that asks for name and password. */
@Controller
@ConditionalOnWebApplication
final class LoginPage {
    @GetMapping("/login")
    String login(HttpServletRequest request) {
        return request.getRemoteUser() == null ? "login" : "redirect:/";
    }
}
