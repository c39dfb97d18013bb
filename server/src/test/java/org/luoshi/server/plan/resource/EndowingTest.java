package org.luoshi.server.plan.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.luoshi.scheduling.Axis;
import org.luoshi.scheduling.Resource;
import org.luoshi.server.ledger.ReadModels;
import org.luoshi.server.matter.loop.District;
import org.luoshi.server.parts.Parts;
import org.luoshi.server.plan.net.NodeCalendars;
import org.luoshi.server.plan.resource.Endowing.Endowed;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.Scope;

class EndowingTest {

    private static final Acting OFFICE = new Acting(District.CHIEF, Role.SUPERVISOR, new Scope.District());
    private static final Acting OWNER = new Acting(District.FGJ_CLERK, Role.CLERK, new Scope.Of(Set.of(District.FGJ)));
    private static final Acting OTHER = new Acting(District.CZJ_CLERK, Role.CLERK, new Scope.Of(Set.of(District.CZJ)));
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static Parts parts;

    @BeforeAll
    static void open() {
        parts = Parts.open();
    }

    @AfterAll
    static void close() {
        parts.close();
    }

    @Test
    void hasMoreFromADayOn() {
        assertThat(set("desk", 2, District.FGJ, OFFICE)).isEqualTo(new Endowed.Done());

        SharedResource desk = parts.get(SharedResources.class).find("desk").orElseThrow();
        Axis axis = new Axis(LocalDate.of(2026, 1, 1), 365);
        Resource resource = desk.on(axis, parts.get(NodeCalendars.class));
        assertThat(resource.capacity().at(axis.instant(MAY.minusDays(1)))).isEqualTo(2);
        assertThat(resource.capacity().at(axis.instant(MAY))).isEqualTo(3);
        assertThat(resource.calendar().isWorked(axis.instant(MAY))).as("劳动节").isFalse();
        ReadModels.assertReplayedEqual(parts, "plan");
    }

    @Test
    void isSetByTheOfficeOrByTheUnitWhoseItIs() {
        assertThat(set("team", 1, District.FGJ, OWNER)).isEqualTo(new Endowed.Done());
        assertThat(set("team", 2, District.FGJ, OTHER)).isInstanceOf(Endowed.Refused.class);
        assertThat(set("team", 2, District.CZJ, OTHER))
                .as("nobody takes another's")
                .isInstanceOf(Endowed.Refused.class);
        assertThat(parts.get(SharedResources.class).find("team").orElseThrow().owner())
                .isEqualTo(District.FGJ);
    }

    @Test
    void comesBackAfterItWasTakenAway() {
        set("crane", 1, District.FGJ, OFFICE);
        assertThat(parts.get(Endowing.class).takeAway("crane", "  ", OFFICE)).isInstanceOf(Endowed.Refused.class);
        assertThat(parts.get(Endowing.class).takeAway("crane", "拆除", OFFICE)).isEqualTo(new Endowed.Done());
        assertThat(parts.get(SharedResources.class).find("crane")).isEmpty();
        assertThat(set("crane", 2, District.FGJ, OFFICE)).isEqualTo(new Endowed.Done());
        assertThat(parts.get(SharedResources.class).find("crane").orElseThrow().version())
                .isEqualTo(3);
    }

    @Test
    void refusesWhatIsNone() {
        assertThat(set("No Code", 1, District.FGJ, OFFICE)).isInstanceOf(Endowed.Refused.class);
        assertThat(set("minus", -1, District.FGJ, OFFICE)).isInstanceOf(Endowed.Refused.class);
        assertThat(parts.get(Endowing.class).set("empty", "空", List.of(), "statutory", District.FGJ, OFFICE))
                .isInstanceOf(Endowed.Refused.class);
    }

    private static Endowed set(String code, int units, UnitCode owner, Acting acting) {
        return parts.get(Endowing.class)
                .set(
                        code,
                        "联合审查窗口",
                        List.of(
                                new SharedResource.Step(MAY, units + 1),
                                new SharedResource.Step(MAY.withDayOfYear(1), units)),
                        "statutory",
                        owner,
                        acting);
    }
}
