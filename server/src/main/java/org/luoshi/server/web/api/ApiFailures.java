package org.luoshi.server.web.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luoshi.server.web.ForPrograms;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Visitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/** Whatever goes wrong under /api becomes a problem+json answer, whether a controller was reached or not. */
@Component
public class ApiFailures implements HandlerExceptionResolver, ForPrograms, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ApiFailures.class);

    private final Visitor visitor;
    private final JsonMapper json;

    ApiFailures(Visitor visitor, JsonMapper json) {
        this.visitor = visitor;
        this.json = json;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    /** Whether the address belongs to the programming interface. */
    public static boolean answers(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        if (!answers(request.getRequestURI()) || response.isCommitted()) {
            return null;
        }
        Problem problem = Faults.of(thrown);
        if (problem.status() >= 500) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), thrown);
        }
        if (thrown instanceof HttpRequestMethodNotSupportedException wrong && wrong.getSupportedMethods() != null) {
            response.setHeader("Allow", String.join(", ", wrong.getSupportedMethods()));
        }
        send(problem, visitor.frameOf(request), response);
        return new ModelAndView();
    }

    /** What the container reports: an address that nothing stands at, a host that is not ours. */
    @Override
    public Optional<View> failure(HttpServletRequest request, int status) {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return Optional.of(path == null ? "" : path.toString())
                .filter(ApiFailures::answers)
                .map(any -> (model, asked, response) -> send(of(status), visitor.frameOf(request), response));
    }

    /** Writes the answer; also for filters that stand before every controller. */
    public void send(Problem problem, Frame frame, HttpServletResponse response) {
        byte[] body = json.writeValueAsBytes(form(problem, frame));
        response.setStatus(problem.status());
        response.setContentType("application/problem+json");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Language", frame.language().tag());
        response.setContentLength(body.length);
        try {
            response.getOutputStream().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProblemForm form(Problem problem, Frame frame) {
        return new ProblemForm(
                "/api#" + problem.code(),
                frame.t("api.status." + problem.status()),
                problem.status(),
                sentence(problem, frame),
                problem.code(),
                problem.field(),
                problem.extra());
    }

    private static String sentence(Problem problem, Frame frame) {
        String own = frame.texts().sayOr("api.problem." + problem.code(), "");
        String key = (own.isEmpty() ? "refused." : "api.problem.") + problem.code();
        return frame.t(key, problem.values());
    }

    /** For what the container reports by a number: an answer of that status. */
    private static Problem of(int status) {
        return switch (status) {
            case 400 -> Problem.of(400, "not-understood", "");
            case 401 -> Problem.of(401, "not-logged-in");
            case 403 -> Problem.of(403, "not-allowed");
            case 404 -> Problem.notThere();
            case 405 -> Problem.of(405, "method", "");
            case 413 -> Problem.of(413, "too-large-file");
            case 415 -> Problem.of(415, "media-type", "");
            case 421 -> Problem.of(421, "wrong-host");
            default -> Problem.of(status < 500 ? 400 : 500, status < 500 ? "not-understood" : "fault", "");
        };
    }
}
