package org.luoshi.server.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.luoshi.server.unit.Open;
import org.luoshi.server.unit.audit.Deed;
import org.luoshi.server.unit.audit.Trail;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.View;

/** Whatever goes wrong becomes a calm page with a sentence and what to do; details go to the log only. */
@Controller
@Open("a failure may come before anybody has logged in")
@ControllerAdvice
class Failures implements ErrorController {

    private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 405, 413, 421, 500);

    private final Visitor visitor;
    private final Pages pages;
    private final Sessions sessions;
    private final Trail trail;
    private final ForPrograms programs;

    Failures(Visitor visitor, Pages pages, Sessions sessions, Trail trail, ForPrograms programs) {
        this.programs = programs;
        this.sessions = sessions;
        this.trail = trail;
        this.visitor = visitor;
        this.pages = pages;
    }

    /** What is not there and what is not in sight are answered alike; the trail keeps both, to show who tries doors. */
    @ExceptionHandler
    View notThere(NotThere nothing, HttpServletRequest request) {
        if (sessions.present(request).isPresent()) {
            trail.refused(sessions.visit(request), Deed.NOT_IN_SCOPE, request.getRequestURI());
        }
        return page(request, 404);
    }

    @ExceptionHandler
    View forbidden(Forbidden refused, HttpServletRequest request) {
        return page(request, 403, "rights");
    }

    @ExceptionHandler
    View tooLarge(MaxUploadSizeExceededException tooLarge, HttpServletRequest request) {
        return page(request, 413);
    }

    /** All that the container reports: unknown addresses, methods, and faults that no handler knew. */
    @RequestMapping("/error")
    View anything(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = code instanceof Integer known ? known : 404;
        return programs.failure(request, status).orElseGet(() -> page(request, status));
    }

    private View page(HttpServletRequest request, int status) {
        int explained = EXPLAINED.contains(status) ? status : status < 500 ? 400 : 500;
        return page(request, status, "" + explained);
    }

    private View page(HttpServletRequest request, int status, String explained) {
        Frame frame = visitor.frameOf(request);
        long file = WebSettings.LARGEST_FILE >> 20;
        String sentence = frame.t("failure." + explained + ".text", file, WebSettings.LARGEST_REQUEST >> 20);
        return frame.fragment()
                ? pages.page(status, "review/notice", Map.of("sentence", sentence))
                : pages.page(
                        status,
                        "frame/failure",
                        Map.of("frame", frame, "status", status, "key", explained, "sentence", sentence));
    }
}
