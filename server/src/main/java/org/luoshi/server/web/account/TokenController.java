package org.luoshi.server.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.unit.Post;
import org.luoshi.server.unit.account.Answer;
import org.luoshi.server.unit.account.Present;
import org.luoshi.server.unit.account.Tokens;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Redirects;
import org.luoshi.server.web.Sessions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Keys for programs that act for a person. */
@Controller
@May(Act.OWN_ACCOUNT)
class TokenController {

    private final Tokens tokens;
    private final Sessions sessions;
    private final OwnPages pages;

    TokenController(Tokens tokens, Sessions sessions, OwnPages pages) {
        this.tokens = tokens;
        this.sessions = sessions;
        this.pages = pages;
    }

    @PostMapping("/account/tokens")
    View create(
            Frame frame,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String post,
            HttpServletRequest request) {
        Present person = frame.present().orElseThrow();
        Optional<Post> chosen = person.posts().stream()
                .filter(it -> it.code().value().equals(post))
                .findFirst();
        if (chosen.isEmpty() || name.isBlank() || name.strip().length() > 60) {
            return pages.refused(frame, new Answer.Refused("token", List.of()));
        }
        String token =
                tokens.create(person.account().id(), name.strip(), chosen.get().code(), sessions.visit(request));
        return pages.show(frame, pages.of(frame).withToken(token));
    }

    @PostMapping("/account/tokens/{id}/revocation")
    View revoke(Frame frame, @PathVariable long id, HttpServletRequest request) {
        tokens.revoke(frame.present().orElseThrow().account().id(), id, sessions.visit(request));
        return Redirects.to("/account");
    }
}
