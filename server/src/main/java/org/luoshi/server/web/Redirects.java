package org.luoshi.server.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** The way on after a form was sent: 303, so that a reload does not send it again. */
public final class Redirects {

    private Redirects() {}

    /** To a path of this server; anything else leads home, so that no address can send a reader elsewhere. */
    public static RedirectView to(String path) {
        boolean own = path.startsWith("/") && !path.startsWith("//") && !path.contains("\\");
        RedirectView view = new RedirectView(own ? path : "/");
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        view.setExpandUriTemplateVariables(false);
        return view;
    }
}
