package org.luoshi.server.web.api;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** JSON Schema (2020-12, as OpenAPI 3.1 takes it) of the interface's own records, with the names that JSON has. */
final class Schemas {

    private static final Map<Class<?>, Map<String, Object>> PLAIN = Map.ofEntries(
            Map.entry(String.class, Map.of("type", "string")),
            Map.entry(boolean.class, Map.of("type", "boolean")),
            Map.entry(Boolean.class, Map.of("type", "boolean")),
            Map.entry(int.class, Map.of("type", "integer", "format", "int32")),
            Map.entry(Integer.class, Map.of("type", "integer", "format", "int32")),
            Map.entry(long.class, Map.of("type", "integer", "format", "int64")),
            Map.entry(Long.class, Map.of("type", "integer", "format", "int64")),
            Map.entry(double.class, Map.of("type", "number")),
            Map.entry(BigDecimal.class, Map.of("type", "number")),
            Map.entry(UUID.class, Map.of("type", "string", "format", "uuid")),
            Map.entry(LocalDate.class, Map.of("type", "string", "format", "date")),
            Map.entry(Instant.class, Map.of("type", "string", "format", "date-time")),
            Map.entry(JsonNode.class, Map.of("type", "object")));

    private final Map<String, Object> named = new TreeMap<>();

    /** All records that were asked for, by name. */
    Map<String, Object> named() {
        return named;
    }

    Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType outer) {
            return generic((Class<?>) outer.getRawType(), outer.getActualTypeArguments());
        }
        Class<?> plain = (Class<?>) type;
        if (PLAIN.containsKey(plain)) {
            return PLAIN.get(plain);
        }
        if (plain.isEnum()) {
            return Map.of(
                    "type",
                    "string",
                    "enum",
                    Arrays.stream(plain.getEnumConstants())
                            .map(it -> ((Enum<?>) it).name().toLowerCase(Locale.ROOT))
                            .toList());
        }
        if (plain.isRecord()) {
            return value(plain).map(this::of).orElseGet(() -> reference(plain, name(plain), Map.of()));
        }
        throw new IllegalArgumentException("no schema for %s. Maybe a form should be a record".formatted(type));
    }

    private Map<String, Object> generic(Class<?> raw, Type[] arguments) {
        if (raw == Optional.class) {
            return of(arguments[0]);
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return Map.of("type", "array", "items", of(arguments[0]));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return Map.of("type", "object", "additionalProperties", of(arguments[1]));
        }
        return reference(raw, name((Class<?>) arguments[0]) + name(raw), Map.of("T", arguments[0]));
    }

    private Map<String, Object> reference(Class<?> record, String name, Map<String, Type> filled) {
        if (!named.containsKey(name)) {
            named.put(name, Map.of());
            named.put(name, object(record, filled));
        }
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    private Map<String, Object> object(Class<?> record, Map<String, Type> filled) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent part : record.getRecordComponents()) {
            if (part.getAccessor().isAnnotationPresent(JsonAnyGetter.class)) {
                continue;
            }
            properties.put(snake(part.getName()), part(part.getGenericType(), filled));
            if (isRequired(part.getType())) {
                required.add(snake(part.getName()));
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema;
    }

    private Map<String, Object> part(Type type, Map<String, Type> filled) {
        if (type instanceof ParameterizedType outer) {
            Type inner = filled.get(outer.getActualTypeArguments()[0].getTypeName());
            if (inner != null) {
                return Map.of("type", "array", "items", of(inner));
            }
        }
        return of(type);
    }

    /** What may be left out is an Optional, or empty. */
    private static boolean isRequired(Class<?> type) {
        return type != Optional.class && !Collection.class.isAssignableFrom(type) && !Map.class.isAssignableFrom(type);
    }

    /** The type that a value type is written as. */
    private static Optional<Type> value(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .filter(it -> it.getAccessor().isAnnotationPresent(JsonValue.class))
                .map(RecordComponent::getGenericType)
                .findFirst();
    }

    private static String name(Class<?> record) {
        return record.getSimpleName().replaceFirst("(?<=.)Form$", "");
    }

    static String snake(String camel) {
        return camel.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
