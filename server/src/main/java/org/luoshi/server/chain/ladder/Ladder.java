package org.luoshi.server.chain.ladder;

import java.util.List;
import org.luoshi.server.chain.Qualification;

/**
 * Rungs that enterprises climb one after the other.
 *
 * @param key stable: {@code quality}
 * @param rungs the lowest first
 */
public record Ladder(String key, String title, String note, List<Rung> rungs) {

    public Ladder {
        rungs = List.copyOf(rungs);
    }

    /**
     * What recognises a rung.
     *
     * @param source the regulation
     * @param near who lacks at most so many criteria is close; our own default
     * @param within and only where each that is lacked is reached by this share, in %; our own default
     * @param unregistered conditions that the registry holds no data on: a person looks at them
     */
    public record Rung(
            Qualification what,
            String title,
            String source,
            int near,
            int within,
            List<Criterion> criteria,
            List<Told> unregistered) {
        public Rung {
            criteria = List.copyOf(criteria);
            unregistered = List.copyOf(unregistered);
        }
    }

    /** A condition in words, with its source. */
    public record Told(String title, String source) {}
}
