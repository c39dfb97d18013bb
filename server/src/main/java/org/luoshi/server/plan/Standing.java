package org.luoshi.server.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is to be expected of a plan.
 *
 * @param likely by this day it is finished in half of all runs of the simulation, as of the last act on the matter
 * @param cautious by this day in four of five
 * @param alarm the node that has to begin next; see {@link Alarm#isMissed}
 * @param impossible why the dates cannot all be kept
 */
public record Standing(
        Optional<LocalDate> likely,
        Optional<LocalDate> cautious,
        Optional<Alarm> alarm,
        Optional<Impossible> impossible) {

    static final Standing NONE = new Standing(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static Standing of(Optional<Impossible> impossible) {
        return new Standing(Optional.empty(), Optional.empty(), Optional.empty(), impossible);
    }
}
