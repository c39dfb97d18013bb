package org.luoshi.server.web.api;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@link Seen}. Without it nobody may write, so that nobody overwrites unseen (428, RFC 6585). */
final class SeenResolver implements HandlerMethodArgumentResolver {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Seen.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
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
}
