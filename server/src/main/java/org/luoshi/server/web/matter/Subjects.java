package org.luoshi.server.web.matter;

import java.time.Instant;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.clock.Waterfall;
import org.luoshi.server.matter.light.Light;
import org.luoshi.server.matter.playbook.Playbook;
import org.luoshi.server.matter.playbook.Playbooks;
import org.luoshi.server.shared.WorkCalendar;
import org.luoshi.server.unit.Units;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Names;
import org.springframework.stereotype.Component;

/** Makes of a matter what a reader sees. */
@Component
public class Subjects {

    private final Playbooks playbooks;
    private final Units units;
    private final WorkCalendar calendar;

    Subjects(Playbooks playbooks, Units units, WorkCalendar calendar) {
        this.playbooks = playbooks;
        this.units = units;
        this.calendar = calendar;
    }

    public Subject of(Frame frame, Matter matter, Instant now) {
        Playbook playbook = playbooks.require(matter.playbook());
        Light light = Light.at(matter, playbook, calendar, now);
        return new Subject(frame, matter, playbook, light, new Names(units.organisation()), calendar, now);
    }

    Waterfalls clocks(Subject subject) {
        return Waterfalls.of(subject, Waterfall.of(subject.matter(), calendar, subject.now()));
    }
}
