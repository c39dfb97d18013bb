package org.luoshi.server.web.api;

import java.util.stream.Collectors;
import org.luoshi.server.web.NotThere;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** What an exception means to who sent the request. */
final class Faults {

    private Faults() {}

    static Problem of(Exception thrown) {
        return switch (thrown) {
            case Problem problem -> problem;
            case NotThere nothing -> Problem.notThere();
            case NoResourceFoundException nothing -> Problem.notThere();
            case NoHandlerFoundException nothing -> Problem.notThere();
            case HttpMessageNotReadableException unread -> unreadable(unread);
            case MethodArgumentTypeMismatchException wrong -> mismatch(wrong);
            case MissingServletRequestParameterException missing ->
                Problem.of(400, "missing", missing.getParameterName()).at(missing.getParameterName());
            case MissingServletRequestPartException missing ->
                Problem.of(400, "missing", missing.getRequestPartName()).at(missing.getRequestPartName());
            case HttpRequestMethodNotSupportedException wrong -> Problem.of(405, "method", wrong.getMethod());
            case HttpMediaTypeNotSupportedException wrong ->
                Problem.of(415, "media-type", String.valueOf(wrong.getContentType()));
            case HttpMediaTypeNotAcceptableException wrong -> Problem.of(406, "not-acceptable");
            case MaxUploadSizeExceededException large -> Problem.of(413, "too-large-file");
            case MultipartException bare -> Problem.of(415, "media-type", "≠ multipart/form-data");
            default -> Problem.of(500, "fault");
        };
    }

    private static Problem unreadable(HttpMessageNotReadableException unread) {
        return unread.getCause() instanceof JacksonException why ? body(why) : Problem.of(400, "no-body");
    }

    /** An id in the address that is none names nothing that there is. */
    private static Problem mismatch(MethodArgumentTypeMismatchException wrong) {
        boolean inPath =
                wrong.getParameter().hasParameterAnnotation(org.springframework.web.bind.annotation.PathVariable.class);
        return inPath
                ? Problem.notThere()
                : Problem.of(400, "not-understood", wrong.getName()).at(wrong.getName());
    }

    private static Problem body(JacksonException why) {
        String where = path(why);
        return switch (why) {
            case StreamConstraintsException large -> Problem.of(413, "too-large-body");
            case UnrecognizedPropertyException unknown ->
                Problem.of(400, "unknown-field", where).at(where);
            case InvalidNullException missing ->
                Problem.of(400, "missing", where).at(where);
            case InvalidFormatException wrong ->
                Problem.of(400, "wrong-value", where, String.valueOf(wrong.getValue()))
                        .at(where);
            case ValueInstantiationException wrong ->
                Problem.of(400, "not-understood", where).at(where);
            case MismatchedInputException wrong -> mismatch(wrong, where);
            default ->
                Problem.of(
                        400,
                        "no-json",
                        Math.max(1, why.getLocation().getLineNr()),
                        Math.max(1, why.getLocation().getColumnNr()));
        };
    }

    private static Problem mismatch(MismatchedInputException wrong, String where) {
        boolean missing = wrong.getOriginalMessage().startsWith("Null value for creator property");
        return Problem.of(400, missing ? "missing" : "not-understood", where).at(where);
    }

    /** As JSON names it: {@code figures[0].value}. */
    private static String path(JacksonException why) {
        String path = why.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining());
        return path.startsWith(".") ? path.substring(1) : path;
    }
}
