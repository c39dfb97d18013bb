package org.luoshi.server.web.playbooks;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.luoshi.server.matter.light.Rules;
import org.luoshi.server.matter.playbook.Playbook;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.shared.WorkingTime;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Phrases;

/**
 * A playbook as its page draws it.
 *
 * @param yaml the file as it was written
 */
public record Drawing(Playbook playbook, String yaml) {

    /** The way without detours. */
    private static final List<Step> WAY =
            List.of(Step.PROPOSE, Step.AGREE, Step.ASSIGN, Step.SIGN, Step.WORK, Step.VERIFY, Step.CLOSE);

    private static final List<Step> ASIDE =
            List.of(Step.REARRANGE, Step.UNBLOCK, Step.DECIDE, Step.RULE_ON_DELAY, Step.RESUME);

    public List<Step> way() {
        return WAY;
    }

    public List<Step> aside() {
        return ASIDE;
    }

    public static String name(Frame frame, Step step) {
        return frame.t("playbooks.step." + Phrases.key(step));
    }

    /** How long the step may take. */
    public String clock(Frame frame, Step step) {
        if (step == Step.WORK) {
            return frame.t("playbooks.clock.due");
        }
        return playbook.clock(step).map(time -> length(frame, time)).orElseGet(() -> frame.t("playbooks.clock.none"));
    }

    public static String length(Frame frame, WorkingTime time) {
        return time.minutes() % WorkingTime.DAY == 0
                ? frame.n("playbooks.days", time.minutes() / WorkingTime.DAY)
                : frame.n("playbooks.hours", Math.round(time.minutes() / 60.0));
    }

    public static String length(Frame frame, Period period) {
        List<String> parts = new ArrayList<>();
        if (period.toTotalMonths() > 0) {
            parts.add(frame.n("playbooks.period.months", period.toTotalMonths()));
        }
        if (period.getDays() > 0) {
            parts.add(frame.n("playbooks.period.days", period.getDays()));
        }
        return parts.isEmpty() ? frame.t("playbooks.period.none") : String.join(" ", parts);
    }

    public static String light(Frame frame, String rule) {
        return frame.texts().sayOr("playbooks.light." + rule, rule);
    }

    /** Those that the playbook names, then those that always apply. */
    public List<String> lights() {
        return java.util.stream.Stream.concat(playbook.lights().stream(), Rules.always().stream())
                .distinct()
                .toList();
    }

    /** Where the rule was published, or that it is our own. */
    public static String source(String rule) {
        return Rules.source(rule);
    }

    public static String share(double probability) {
        return String.format(Locale.ROOT, "%.0f%%", probability * 100);
    }
}
