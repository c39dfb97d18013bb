package org.luoshi.server.web.leads;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.playbook.Playbook;
import org.luoshi.server.pipeline.Lead;
import org.luoshi.server.pipeline.LeadFacts;
import org.luoshi.server.pipeline.Prospect;
import org.luoshi.server.pipeline.Sizes;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Phrases;
import org.luoshi.server.web.Spoken;
import org.luoshi.server.web.matter.Subject;

/**
 * A lead as a reader sees it.
 *
 * @param askedAt from when on its unit is asked to drop it or to bring it back to life
 */
public record LeadRow(Prospect prospect, Subject subject, Optional<Instant> askedAt) {

    public Lead lead() {
        return prospect.lead();
    }

    public LeadFacts facts() {
        return lead().facts();
    }

    public String address() {
        return subject.address();
    }

    public String light(Frame frame) {
        return frame.t("light." + Phrases.key(subject.light().colour()));
    }

    /** In words; empty before the first. */
    public String stage() {
        return subject.playbook()
                .stage(prospect.stage())
                .map(Playbook.Stage::title)
                .orElse("");
    }

    public String size() {
        return Sizes.find(facts().size()).map(Sizes.Size::title).orElse("");
    }

    /** What it means to invest, in 亿 or 万; empty where it does not say. */
    public String investment() {
        return facts().investment().map(LeadRow::money).orElse("");
    }

    /** In yuan, as people read it. */
    public static String money(BigDecimal yuan) {
        return Spoken.figure(yuan);
    }

    public boolean isStill() {
        return prospect.isOpen()
                && askedAt.filter(it -> !subject.now().isBefore(it)).isPresent();
    }

    /** How many days it has been in its stage. */
    public Optional<LocalDate> since() {
        return prospect.matter().course().staged().map(Course.Staged::from).map(Spoken::day);
    }

    public Optional<LocalDate> moved() {
        return prospect.matter().course().moved().map(Spoken::day);
    }
}
