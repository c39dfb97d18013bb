package org.luoshi.server.web.api;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.multipart.MultipartFile;

/**
 * A route of the programming interface, as its method declares it.
 *
 * @param path with its variables: {@code /api/v1/matters/{id}}
 */
public record Operation(String verb, String path, Method method) {

    /** Names it for ever, in camelCase. */
    public String id() {
        return method.getName();
    }

    /** What it is about: the first word of its path. */
    public String tag() {
        return path.substring(Api.ROOT.length() + 1).split("[/.]")[0];
    }

    public Optional<Act> right() {
        May own = method.getAnnotation(May.class);
        May all = method.getDeclaringClass().getAnnotation(May.class);
        return Optional.ofNullable(own != null ? own : all).map(May::value);
    }

    List<Parameter> variables() {
        return having(PathVariable.class);
    }

    /** Names behind the question mark. */
    public List<String> queries() {
        return Arrays.stream(method.getParameters())
                .filter(it -> it.isAnnotationPresent(Takes.class))
                .flatMap(it -> Arrays.stream(it.getAnnotation(Takes.class).value()))
                .sorted()
                .toList();
    }

    /** Whether it wants to know which version was seen. */
    public boolean wantsVersion() {
        return Arrays.stream(method.getParameterTypes()).anyMatch(Seen.class::equals);
    }

    public boolean takesFile() {
        return Arrays.stream(method.getParameterTypes()).anyMatch(MultipartFile.class::equals);
    }

    Optional<Type> body() {
        return having(RequestBody.class).stream()
                .map(Parameter::getParameterizedType)
                .findFirst();
    }

    /** What it answers with; {@code byte[]} for a file. */
    Type answer() {
        Type type = method.getGenericReturnType();
        return type instanceof ParameterizedType outer && outer.getRawType() == ResponseEntity.class
                ? outer.getActualTypeArguments()[0]
                : type;
    }

    public String anchor() {
        return (verb + path).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private List<Parameter> having(Class<? extends java.lang.annotation.Annotation> mark) {
        return Arrays.stream(method.getParameters())
                .filter(it -> it.isAnnotationPresent(mark))
                .toList();
    }
}
