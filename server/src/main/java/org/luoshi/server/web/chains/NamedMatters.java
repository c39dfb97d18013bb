package org.luoshi.server.web.chains;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.luoshi.server.chain.Enterprise;
import org.luoshi.server.matter.MatterFilter;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Phrases;
import org.luoshi.server.web.matter.Subject;
import org.luoshi.server.web.matter.Subjects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Matters that an enterprise is named in: tasks, projects, appeals. */
@Component
@Order(1)
class NamedMatters implements Mentions {

    private static final int MOST = 20;

    /** A shorter name would stand in words that mean something else. */
    private static final int SHORTEST = 2;

    private final Matters matters;
    private final Subjects subjects;
    private final Clock clock;

    NamedMatters(Matters matters, Subjects subjects, Clock clock) {
        this.matters = matters;
        this.subjects = subjects;
        this.clock = clock;
    }

    @Override
    public String heading(Frame frame) {
        return frame.t("enterprise.matters");
    }

    @Override
    public List<Mention> of(Frame frame, Enterprise it) {
        Instant now = clock.instant();
        String name = it.profile().brief().length() < SHORTEST
                ? it.profile().name()
                : it.profile().brief();
        MatterFilter filter = MatterFilter.all().withText(name).withPage(1, MOST);
        return matters.find(filter, frame.acting().scope()).rows().stream()
                .map(one -> mention(frame, subjects.of(frame, one, now)))
                .toList();
    }

    private static Mention mention(Frame frame, Subject it) {
        return new Mention(
                it.matter().title(),
                it.address(),
                it.shape(),
                frame.t("light." + Phrases.key(it.light().colour())));
    }
}
