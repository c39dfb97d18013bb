package org.luoshi.server.web;

import jakarta.servlet.http.HttpServletResponse;
import org.luoshi.server.unit.Open;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** What a reader chooses for themselves; kept in their browser only. */
@Controller
@Open("the log-in page speaks both languages too")
class Preferences {

    @PostMapping("/language")
    RedirectView language(@RequestParam String language, @RequestParam String back, HttpServletResponse response) {
        String code = Language.of(language).code();
        response.addHeader(
                HttpHeaders.SET_COOKIE, Visitor.remember(Visitor.LANGUAGE, code).toString());
        return Redirects.to(back);
    }
}
