package org.luoshi.scheduling.critical;

import org.luoshi.scheduling.Link;
import org.luoshi.scheduling.WorkingDays;

/**
 * One inequality of a link between two activities by number: W(end of to) ≥ W(end of from) + lag. A most lag is the same
 * inequality the other way round with the lag negated.
 *
 * @param ahead end of to ≥ end of from is asked for as well
 * @param most whether it stands for the link's most lag
 */
public record Arc(
        int from,
        int to,
        boolean fromFinish,
        boolean toFinish,
        int lag,
        boolean ahead,
        WorkingDays calendar,
        Link link,
        boolean most) {

    static Arc least(Link link, int from, int to) {
        return new Arc(
                from,
                to,
                link.kind().fromFinish(),
                link.kind().toFinish(),
                link.minLag(),
                link.minLag() >= 0 && link.kind() != Link.Kind.SF,
                link.calendar(),
                link,
                false);
    }

    static Arc most(Link link, int from, int to) {
        return new Arc(
                to,
                from,
                link.kind().toFinish(),
                link.kind().fromFinish(),
                -link.maxLag().orElseThrow(),
                false,
                link.calendar(),
                link,
                true);
    }
}
