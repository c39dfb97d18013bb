package org.luoshi.server.web.matter;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.luoshi.server.web.Argument;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.WebUtils;

/** Teaches Spring MVC what was typed as a controller's argument. */
@Configuration(proxyBeanMethods = false)
class TypedArguments implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(Argument.of(Typed.class, TypedArguments::typed));
    }

    private static Typed typed(HttpServletRequest request) {
        Map<String, List<String>> values = request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Arrays.asList(entry.getValue())));
        MultipartHttpServletRequest parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        List<MultipartFile> files = parts == null
                ? List.of()
                : parts.getMultiFileMap().values().stream()
                        .flatMap(List::stream)
                        .toList();
        return new Typed(values, files);
    }
}
