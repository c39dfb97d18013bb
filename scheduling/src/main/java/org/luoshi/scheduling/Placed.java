package org.luoshi.scheduling;

/**
 * When an activity is done; instants.
 *
 * @param finish after its last day
 */
public record Placed(int start, int finish) {

    public Placed {
        if (start < 0 || finish < start) {
            throw new IllegalArgumentException("nothing goes from %d to %d".formatted(start, finish));
        }
    }
}
