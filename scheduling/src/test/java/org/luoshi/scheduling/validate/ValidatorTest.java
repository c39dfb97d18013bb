package org.luoshi.scheduling.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.luoshi.scheduling.Activity;
import org.luoshi.scheduling.ActivityId;
import org.luoshi.scheduling.Axis;
import org.luoshi.scheduling.Capacity;
import org.luoshi.scheduling.Demand;
import org.luoshi.scheduling.Length;
import org.luoshi.scheduling.Link;
import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.Placed;
import org.luoshi.scheduling.Project;
import org.luoshi.scheduling.Resource;
import org.luoshi.scheduling.ResourceId;
import org.luoshi.scheduling.Schedule;
import org.luoshi.scheduling.Window;
import org.luoshi.scheduling.WorkingDays;

/** A plan of two activities on one crane, spoilt in each way. */
class ValidatorTest {

    private static final ActivityId A = new ActivityId("a");
    private static final ActivityId B = new ActivityId("b");
    private static final ResourceId CRANE = new ResourceId("crane");
    /** Days 0 to 4 are worked, 5 and 6 are off, and so on. */
    private static final WorkingDays WEEK = WorkingDays.of("week", 28, day -> day % 7 < 5);

    private static final Network NETWORK = network();

    private static Network network() {
        Project project = Project.of("p").with(OptionalInt.of(12));
        Link link = new Link(A, B, Link.Kind.SS, 1, OptionalInt.of(6), WEEK);
        return new Network(
                new Axis(LocalDate.of(2026, 3, 2), 28),
                List.of(project),
                List.of(activity(A, project), activity(B, project)),
                List.of(link),
                List.of(new Resource(CRANE, "crane", Capacity.of(1), WEEK)));
    }

    private static Activity activity(ActivityId id, Project project) {
        return new Activity(
                id, id.value(), project.id(), Length.of(3), WEEK, List.of(new Demand(CRANE, 1)), Window.from(1));
    }

    @Test
    void acceptsAPlan() {
        assertThat(faults(new Placed(1, 4), new Placed(4, 9))).isEmpty();
    }

    @Test
    void seesEachFault() {
        assertThat(faults(new Placed(1, 4), new Placed(3, 8))).hasAtLeastOneElementOfType(Fault.Overused.class);
        assertThat(faults(new Placed(1, 4), new Placed(4, 8))).hasAtLeastOneElementOfType(Fault.WrongLength.class);
        assertThat(faults(new Placed(1, 4), new Placed(5, 10))).hasAtLeastOneElementOfType(Fault.DayOff.class);
        assertThat(faults(new Placed(4, 9), new Placed(1, 4))).hasAtLeastOneElementOfType(Fault.Broken.class);
        assertThat(faults(new Placed(0, 3), new Placed(4, 9))).hasAtLeastOneElementOfType(Fault.Outside.class);
        assertThat(faults(new Placed(1, 4), new Placed(11, 16))).hasAtLeastOneElementOfType(Fault.Outside.class);
        assertThat(faults(new Placed(1, 4), new Placed(11, 16))).hasAtLeastOneElementOfType(Fault.Broken.class);
        assertThat(Validator.check(NETWORK, new Schedule(Map.of(A, new Placed(1, 4)))))
                .containsExactly(new Fault.Missing(B));
    }

    private static List<Fault> faults(Placed a, Placed b) {
        List<Fault> faults = Validator.check(NETWORK, new Schedule(Map.of(A, a, B, b)));
        assertThat(faults).allSatisfy(fault -> assertThat(fault.sentence()).contains(" · "));
        return faults;
    }
}
