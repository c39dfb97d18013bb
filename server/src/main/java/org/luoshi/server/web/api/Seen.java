package org.luoshi.server.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/**
 * The version that a command was decided on: from If-Match, or from the address ({@code ?version=3}).
 *
 * @param byHeader whether it came by If-Match, which wants 412 rather than 409 where the matter has moved on
 */
public record Seen(int version, boolean byHeader) {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");

    /** Without it nobody may write, so that nobody overwrites unseen (428, RFC 6585). */
    static Seen in(HttpServletRequest request) {
        String tag = request.getHeader(HttpHeaders.IF_MATCH);
        String version = request.getParameter("version");
        if (tag != null) {
            return byHeader(tag);
        }
        if (version == null) {
            throw Problem.of(428, "version-missing");
        }
        if (!version.matches("\\d{1,9}")) {
            throw Problem.of(400, "wrong-value", "version", version).at("version");
        }
        return new Seen(Integer.parseInt(version), false);
    }

    private static Seen byHeader(String tag) {
        Matcher matcher = TAG.matcher(tag.strip());
        if (!matcher.matches()) {
            throw Problem.of(400, "wrong-value", HttpHeaders.IF_MATCH, tag).at(HttpHeaders.IF_MATCH);
        }
        return new Seen(Integer.parseInt(matcher.group(1)), true);
    }

    /** Somebody else was quicker. */
    public Problem moved(int now) {
        return Problem.of(byHeader ? 412 : 409, "moved", version, now).with("version", now);
    }
}
