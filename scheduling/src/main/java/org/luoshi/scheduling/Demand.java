package org.luoshi.scheduling;

/**
 * What an activity uses, from its start to its finish: what has begun keeps its crane over its own days of rest.
 *
 * @param units of the resource, 1 or more
 */
public record Demand(ResourceId resource, int units) {

    public Demand {
        if (units < 1) {
            throw new IllegalArgumentException("%s: a demand is 1 unit or more, not %d".formatted(resource, units));
        }
    }
}
