package org.luoshi.server.web.matter;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.matter.Situation;
import org.luoshi.server.matter.clock.Waterfall;
import org.luoshi.server.matter.light.Light;
import org.luoshi.server.matter.playbook.Playbook;
import org.luoshi.server.matter.playbook.Playbooks;
import org.luoshi.server.shared.WorkCalendar;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Scope;
import org.luoshi.server.unit.Units;
import org.luoshi.server.unit.duty.Suggestions;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Names;
import org.springframework.stereotype.Component;

/** Makes of a matter what a reader sees. */
@Component
public class Subjects {

    private final Matters matters;
    private final Playbooks playbooks;
    private final Units units;
    private final Suggestions suggestions;
    private final WorkCalendar calendar;

    Subjects(Matters matters, Playbooks playbooks, Units units, Suggestions suggestions, WorkCalendar calendar) {
        this.matters = matters;
        this.playbooks = playbooks;
        this.units = units;
        this.suggestions = suggestions;
        this.calendar = calendar;
    }

    public Subject of(Frame frame, Matter matter, Instant now) {
        Playbook playbook = playbooks.require(matter.playbook());
        Light light = Light.at(matter, playbook, calendar, now);
        return new Subject(frame, matter, playbook, light, new Names(units.organisation()), suggestions, calendar, now);
    }

    /** What the reader could do with it. */
    Offers offers(Subject subject) {
        Acting acting = subject.frame().acting();
        return new Offers(
                subject.matter(),
                new Situation(
                        acting.who(),
                        acting.role(),
                        subject.names().organisation(),
                        subject.playbook(),
                        calendar,
                        "",
                        kin(subject.matter()),
                        subject.now()));
    }

    /** Whole and parts, seen or not: the engine looks at them whoever asks. Nothing of them is shown. */
    private List<Matter> kin(Matter matter) {
        List<MatterId> ids = Stream.concat(matter.parties().parts().stream(), matter.parties().parent().stream())
                .toList();
        return ids.isEmpty() ? List.of() : matters.find(ids, new Scope.District());
    }

    Waterfalls clocks(Subject subject) {
        return Waterfalls.of(subject, Waterfall.of(subject.matter(), calendar, subject.now()));
    }
}
