package org.luoshi.server.matter.loop;

import java.time.Instant;
import java.util.Optional;
import org.luoshi.server.matter.MatterEvent;
import org.luoshi.server.matter.playbook.Playbook;
import org.luoshi.server.shared.WorkCalendar;

/** Reaching a stage 阶段: until when it should be left again is computed here, once, and written down. */
final class Stages {

    private Stages() {}

    static MatterEvent reached(Playbook playbook, String stage, WorkCalendar calendar, Instant now) {
        Optional<Instant> by =
                playbook.stage(stage).flatMap(Playbook.Stage::within).map(time -> calendar.plus(now, time));
        return new MatterEvent.StageReached(stage, by);
    }
}
