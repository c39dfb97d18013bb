package org.luoshi.server.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.ledger.Stream;
import org.luoshi.server.parts.Parts;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.Who;
import org.luoshi.server.unit.change.Change;
import org.luoshi.server.unit.change.Changes;
import org.luoshi.server.unit.sheet.OrganisationImport;

/** The sample district on a real ledger. */
class UnitsTest {

    private static final Who CLERK = new Who("卓安然", new PostCode("dsj.system"));

    private static Parts parts;
    private static Units units;

    @BeforeAll
    static void foundTheSample() throws IOException {
        parts = Parts.open();
        units = parts.get(Units.class);
        byte[] file = Files.readAllBytes(Path.of("../sample/organisation.xlsx"));
        OrganisationImport imports = parts.get(OrganisationImport.class);
        assertThat(imports.take(file, imports.preview(file).digest(), CLERK))
                .isInstanceOf(OrganisationImport.Outcome.Done.class);
        assertThat(imports.preview(file).effects()).isEmpty();
    }

    @AfterAll
    static void close() {
        parts.close();
    }

    @Test
    void theTreeBeginsWithTheDistrictAndTownsStandBeforeTheirCommunities() {
        List<UnitCode> codes =
                units.organisation().units().stream().map(Unit::code).toList();
        assertThat(codes).hasSize(92).startsWith(code("qu"));
        assertThat(codes.indexOf(code("shiqiao-01"))).isEqualTo(codes.indexOf(code("shiqiao")) + 1);
        assertThat(units.names()).startsWith("临澜区").contains("区发改局", "石桥镇", "临澜区发展和改革局");
    }

    @Test
    void theSupervisionOfficeIsWhereTheSupervisorsAre() {
        assertThat(units.organisation().supervision()).contains(code("dcs"));
    }

    @Test
    void aTownsScopeHoldsItsCommunitiesAndTheTaskForcesThatItIsAMemberOf() {
        Scope scope = units.organisation().scope(new PostCode("yunxi.clerk"));
        assertThat(scope)
                .isEqualTo(new Scope.Of(Set.of(code("yunxi"), code("yunxi-01"), code("yunxi-02"), code("zb-fangxun"))));
    }

    @Test
    void supervisionAndLeadersSeeTheDistrictAndAdministrationNothing() {
        Organisation all = units.organisation();
        assertThat(all.scope(new PostCode("dcs.clerk"))).isInstanceOf(Scope.District.class);
        assertThat(all.scope(new PostCode("qu.vice-rural"))).isInstanceOf(Scope.District.class);
        assertThat(all.scope(new PostCode("dsj.system"))).isInstanceOf(Scope.Nothing.class);
        assertThat(all.scope(new PostCode("fgj.nobody"))).isInstanceOf(Scope.Nothing.class);
    }

    @Test
    void whatIsRaisedClimbsStepByStepToTheTop() {
        Organisation all = units.organisation();
        assertThat(all.above(new PostCode("zjj.clerk"))).contains(new PostCode("zjj.head"));
        assertThat(all.above(new PostCode("zjj.head"))).contains(new PostCode("qu.vice-urban"));
        assertThat(all.above(new PostCode("qu.vice-urban"))).contains(new PostCode("qu.mayor"));
        assertThat(all.above(new PostCode("qu.mayor"))).contains(new PostCode("qu.secretary"));
        assertThat(all.above(new PostCode("qu.secretary"))).isEmpty();
        assertThat(all.above(new PostCode("dsj.system"))).contains(new PostCode("qu.secretary"));
    }

    @Test
    void aChangeIsSeenOnceItIsCommittedAndNotBefore() {
        Organisation before = units.organisation();
        parts.transaction().executeWithoutResult(status -> {
            hand("wjj.clerk", "新任");
            assertThat(holder(units.organisation())).contains("新任");
            status.setRollbackOnly();
        });
        assertThat(units.organisation()).isSameAs(before);
        hand("wjj.clerk", "接任");
        assertThat(holder(units.organisation())).contains("接任");
        assertThat(holder(before)).isNotEqualTo(Optional.of("接任"));
    }

    @Test
    void aRefusedChangeLeavesNothing() {
        long size = parts.get(Ledger.class).size();
        List<Change> changes = List.of(
                new Change.HandOver(new PostCode("cl.clerk"), Optional.empty()),
                new Change.HandOver(new PostCode("cl.nobody"), Optional.of("某人")));
        assertThat(parts.get(Changes.class).carryOut(changes, CLERK))
                .isInstanceOfSatisfying(Changes.Outcome.Refused.class, it -> {
                    assertThat(it.change()).isEqualTo(1);
                    assertThat(it.why().code()).isEqualTo("post-unknown");
                });
        assertThat(parts.get(Ledger.class).size()).isEqualTo(size);
    }

    @Test
    void theLedgerTellsWhoTookAPostFromWhom() {
        hand("sfj.clerk", "甲");
        hand("sfj.clerk", "乙");
        assertThat(parts.get(Ledger.class).read(new Stream("unit", "sfj")))
                .extracting(it -> it.event().payload())
                .endsWith("{\"holder\":\"甲\",\"post\":\"sfj.clerk\"}", "{\"holder\":\"乙\",\"post\":\"sfj.clerk\"}");
    }

    private static Optional<String> holder(Organisation organisation) {
        return organisation.find(new PostCode("wjj.clerk")).flatMap(Post::holder);
    }

    private static void hand(String post, String person) {
        Change change = new Change.HandOver(new PostCode(post), Optional.of(person));
        assertThat(parts.get(Changes.class).carryOut(List.of(change), CLERK)).isInstanceOf(Changes.Outcome.Done.class);
    }

    private static UnitCode code(String value) {
        return new UnitCode(value);
    }
}
