package org.luoshi.server.web.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why a request was not carried out. Becomes an answer of RFC 9457 in one place, {@link ApiFailures}.
 *
 * @see ProblemForm
 */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient List<Object> values;
    private final String field;
    private final transient Map<String, Object> extra;

    private Problem(int status, String code, List<Object> values, String field, Map<String, Object> extra) {
        super(code);
        this.status = status;
        this.code = code;
        this.values = List.copyOf(values);
        this.field = field;
        this.extra = Map.copyOf(extra);
    }

    /** @param code of the sentence, at {@code api.problem.<code>} or {@code refused.<code>} */
    public static Problem of(int status, String code, Object... values) {
        return new Problem(status, code, List.of(values), "", Map.of());
    }

    /** The rules of the loop do not allow it. */
    public static Problem refused(String code, List<Object> values) {
        return new Problem(422, code, values, "", Map.of());
    }

    /** No such thing, or none that this person may see: nobody can tell which. */
    public static Problem notThere() {
        return of(404, "not-there");
    }

    /** A part of the request is wrong: {@code field} names it as the request does. */
    public Problem at(String name) {
        return new Problem(status, code, values, name, extra);
    }

    /** With one more member in the answer. */
    public Problem with(String name, Object value) {
        return new Problem(status, code, values, field, Map.of(name, value));
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    Object[] values() {
        return values.toArray();
    }

    Optional<String> field() {
        return field.isEmpty() ? Optional.empty() : Optional.of(field);
    }

    Map<String, Object> extra() {
        return extra;
    }
}
