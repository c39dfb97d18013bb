package org.luoshi.server.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.View;

/** Whatever goes wrong becomes a calm page with a sentence and what to do; details go to the log only. */
@Controller
@ControllerAdvice
class Failures implements ErrorController {

    private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 405, 413, 421, 500);

    private final Visitor visitor;
    private final Pages pages;

    Failures(Visitor visitor, Pages pages) {
        this.visitor = visitor;
        this.pages = pages;
    }

    @ExceptionHandler
    View notThere(NotThere nothing, HttpServletRequest request) {
        return page(request, 404);
    }

    @ExceptionHandler
    View tooLarge(MaxUploadSizeExceededException tooLarge, HttpServletRequest request) {
        return page(request, 413);
    }

    /** All that the container reports: unknown addresses, methods, and faults that no handler knew. */
    @RequestMapping("/error")
    View anything(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return page(request, code instanceof Integer status ? status : 404);
    }

    private View page(HttpServletRequest request, int status) {
        int explained = EXPLAINED.contains(status) ? status : status < 500 ? 400 : 500;
        Frame frame = visitor.frameOf(request);
        long file = WebSettings.LARGEST_FILE >> 20;
        String sentence = frame.t("failure." + explained + ".text", file, WebSettings.LARGEST_REQUEST >> 20);
        return frame.fragment()
                ? pages.page(status, "review/notice", Map.of("sentence", sentence))
                : pages.page(
                        status, "frame/failure", Map.of("frame", frame, "status", explained, "sentence", sentence));
    }
}
