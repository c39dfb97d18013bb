package org.luoshi.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Teaches Spring MVC to hand controllers an argument of one type of ours.
 *
 * @param reading makes it from the request, and from what stands on the parameter
 */
public record Argument<T>(Class<T> type, BiFunction<HttpServletRequest, MethodParameter, T> reading)
        implements HandlerMethodArgumentResolver {

    public static <T> Argument<T> of(Class<T> type, Function<HttpServletRequest, T> reading) {
        return new Argument<>(type, (request, parameter) -> reading.apply(request));
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == type;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return reading.apply(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)), parameter);
    }
}
