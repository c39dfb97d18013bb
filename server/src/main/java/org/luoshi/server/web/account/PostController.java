package org.luoshi.server.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.unit.Post;
import org.luoshi.server.unit.account.Present;
import org.luoshi.server.web.NotThere;
import org.luoshi.server.web.Redirects;
import org.luoshi.server.web.Sessions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A person with several posts acts for one at a time. */
@Controller
@May(Act.OWN_ACCOUNT)
class PostController {

    private final Sessions sessions;

    PostController(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Leads home: the page that was open may be none of the other post's. */
    @PostMapping("/account/post")
    View choose(@RequestParam String post, HttpServletRequest request, HttpServletResponse response) {
        Present present = sessions.present(request).orElseThrow();
        Post chosen = present.posts().stream()
                .filter(it -> it.code().value().equals(post))
                .findFirst()
                .orElseThrow(NotThere.no("post", post));
        sessions.choose(request, response, chosen.code());
        return Redirects.to("/");
    }
}
