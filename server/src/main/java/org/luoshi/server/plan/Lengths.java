package org.luoshi.server.plan;

import java.util.Arrays;
import org.luoshi.scheduling.Length;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/** Durations as events have them: {@code [20]}, or {@code [10,15,26]} for three points. */
final class Lengths {

    private Lengths() {}

    static Length of(int[] days) {
        return switch (days.length) {
            case 1 -> Length.of(days[0]);
            case 3 -> new Length.ThreePoint(days[0], days[1], days[2]);
            default ->
                throw new IllegalArgumentException("a duration has one or three points, not " + Arrays.toString(days)
                        + ". Maybe an event was written by a newer program");
        };
    }

    static int[] points(Length length) {
        return switch (length) {
            case Length.Fixed fixed -> new int[] {fixed.days()};
            case Length.ThreePoint three -> new int[] {three.optimistic(), three.likely(), three.pessimistic()};
        };
    }

    /** To JSON. */
    static final class Out extends ValueSerializer<Length> {
        @Override
        public void serialize(Length length, JsonGenerator out, SerializationContext context) {
            int[] points = points(length);
            out.writeArray(points, 0, points.length);
        }
    }

    /** From JSON. */
    static final class In extends ValueDeserializer<Length> {
        @Override
        public Length deserialize(JsonParser in, DeserializationContext context) {
            return of(context.readValue(in, int[].class));
        }
    }
}
