package org.luoshi.server.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.luoshi.scheduling.Length;
import org.luoshi.server.shared.UnitCode;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A step of a plan 节点, with its days.
 *
 * @param key stable within the plan
 * @param title as people say, not twice in one plan: the matter's node of the same title is this one
 * @param days working days of its calendar; 0 is a milestone 里程碑, which is reached at the end of its day
 * @param calendar by its name: {@code statutory}, {@code every-day} or {@code site}
 * @param unit whose step it is, where that is not the matter's lead unit
 * @param uses so many units of a shared resource, by its code
 * @param stage the key of the stage that is reached when it is finished
 * @param source where the days are written
 * @param ours 本系统默认: nobody but we ourselves says how long it takes
 * @param start its first day as planned
 * @param end its last working day, inclusive
 * @param latestStart the last day on which it can start and the plan still meets its date 最迟开工
 * @param critical on the longest chain 关键线路: a day lost here is a day lost at the end
 * @param started when it began, as reported
 * @param finished when it was finished, as the lead unit reported it on the matter
 */
public record Node(
        String key,
        String title,

        @JsonSerialize(using = Lengths.Out.class) @JsonDeserialize(using = Lengths.In.class)
        Length days,

        String calendar,
        Optional<UnitCode> unit,
        Map<String, Integer> uses,
        Optional<String> stage,
        String source,
        boolean ours,
        LocalDate start,
        LocalDate end,
        Optional<LocalDate> latestStart,
        boolean critical,
        Optional<LocalDate> started,
        Optional<LocalDate> finished) {

    public Node {
        title = title.strip();
        uses = Map.copyOf(uses);
    }

    /** Neither begun nor finished. */
    @JsonIgnore
    public boolean isWaiting() {
        return started.isEmpty() && finished.isEmpty();
    }

    /** The last start that still meets the date lies before this day, and it has not begun 再不开工就来不及. */
    public boolean isMissed(LocalDate today) {
        return isWaiting() && latestStart.filter(today::isAfter).isPresent();
    }

    /** Elsewhere in time. */
    public Node at(Placing placing) {
        return new Node(
                key,
                title,
                days,
                calendar,
                unit,
                uses,
                stage,
                source,
                ours,
                placing.start(),
                placing.end(),
                placing.latestStart(),
                placing.critical(),
                started,
                finished);
    }

    /** As far as is reported. */
    Node done(Optional<LocalDate> begun, Optional<LocalDate> over) {
        return new Node(
                key,
                title,
                days,
                calendar,
                unit,
                uses,
                stage,
                source,
                ours,
                start,
                end,
                latestStart,
                critical,
                begun,
                over);
    }

    Placing placing() {
        return new Placing(key, start, end, latestStart, critical);
    }
}
