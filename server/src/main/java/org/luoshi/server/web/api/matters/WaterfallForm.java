package org.luoshi.server.web.api.matters;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.matter.clock.Waterfall;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.WorkingTime;

/**
 * Who held a matter how long, in working minutes; the bars add up to what elapsed.
 *
 * @param elapsedMinutes from the first hold to its end, or to now
 */
record WaterfallForm(List<BarForm> bars, long elapsedMinutes) {

    static WaterfallForm of(Waterfall it) {
        return new WaterfallForm(
                it.bars().stream().map(BarForm::of).toList(), it.elapsed().minutes());
    }

    /**
     * @param open whether it lasts
     * @param allowedMinutes by the step's clock; absent without one
     */
    record BarForm(
            Step step,
            UnitCode unit,
            Optional<PostCode> post,
            Instant from,
            Instant to,
            boolean open,
            long minutes,
            Optional<Long> allowedMinutes,
            long overMinutes) {

        static BarForm of(Waterfall.Bar it) {
            return new BarForm(
                    it.step(),
                    it.unit(),
                    it.post(),
                    it.from(),
                    it.to(),
                    it.open(),
                    it.time().minutes(),
                    it.allowed().map(WorkingTime::minutes),
                    it.over().minutes());
        }
    }
}
