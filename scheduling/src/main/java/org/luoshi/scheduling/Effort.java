package org.luoshi.scheduling;

/**
 * What a search may cost.
 *
 * @param seconds in all, by the clock on the wall; above 0
 * @param workers threads
 * @param seed the same seed and enough time give the same plan
 */
public record Effort(double seconds, int workers, int seed) {

    public Effort {
        if (!(seconds > 0) || seconds > 86_400 || workers < 1 || workers > 256) {
            throw new IllegalArgumentException(
                    "a search has 0 to 86400 seconds and 1 to 256 workers, not %s and %d".formatted(seconds, workers));
        }
    }

    /** Ten seconds, two workers. */
    public static final Effort USUAL = new Effort(10, 2, 1);
}
