package org.luoshi.server.unit.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luoshi.server.ledger.Portable;
import org.luoshi.server.parts.Parts;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.audit.Seals;
import org.luoshi.server.unit.audit.Trail;
import org.luoshi.server.unit.audit.Visit;
import org.luoshi.server.unit.change.Changes;

/** System, security and audit administration stay apart, and nobody serves themselves. */
class AdministrationTest {

    private static final Visit VISIT = new Visit("system", "192.0.2.7");

    private final Parts parts = Parts.open();
    private final Administration administration = parts.get(Administration.class);
    private final Accounts accounts = parts.get(Accounts.class);

    @BeforeEach
    void peopleMoveIn() {
        new People(parts.get(Changes.class), accounts, parts.get(Passwords.class)).moveIn();
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void refusesAnAccountThatAdministratesAndWorks() {
        assertThat(create("both", Optional.of(Role.SYSTEM), "fgj.clerk"))
                .isEqualTo(Answer.refused("account-separation"));
    }

    @Test
    void refusesAnAccountForNothingAndOneForAPostThatIsNot() {
        assertThat(create("nothing", Optional.empty())).isEqualTo(Answer.refused("account-without-post"));
        assertThat(create("nowhere", Optional.empty(), "fgj.minister"))
                .isEqualTo(Answer.refused("account-post-unknown", "fgj.minister"));
    }

    @Test
    void givesAPersonWithTwoPostsOneAccount() {
        assertThat(create("liang.gang", Optional.empty(), "fgj.clerk", "tjj.clerk"))
                .isInstanceOf(Answer.Password.class);
        assertThat(accounts.find("liang.gang").orElseThrow().mustChange()).isTrue();
    }

    @Test
    void nobodyChangesUnlocksOrResetsTheirOwnAccount() {
        AccountId system = id("system");
        AccountId safety = id("safety");
        Answer.Refused own = Answer.refused("account-own");
        Draft draft = new Draft("system", "x", Optional.empty(), List.of(new PostCode("qu.mayor")), "", "");
        assertThat(administration.change(system, draft, system, VISIT)).isEqualTo(own);
        assertThat(administration.disable(system, system, VISIT)).isEqualTo(own);
        assertThat(administration.enable(system, system, VISIT)).isEqualTo(own);
        assertThat(administration.unlock(safety, safety, VISIT)).isEqualTo(own);
        assertThat(administration.resetPassword(safety, safety, VISIT)).isEqualTo(own);
        assertThat(parts.get(FactorRemovals.class).ask(safety, safety, VISIT)).isEqualTo(own);
        assertThat(administration.bind(safety, new Identity("https://id.example", "1"), safety, VISIT))
                .isEqualTo(own);
    }

    @Test
    void aPasswordResetKeepsTheSecondFactor() {
        AccountId clerk = id("fgj.clerk");
        Enrolled.in(parts.get(SecondFactors.class), clerk);
        Answer given = administration.resetPassword(clerk, id("safety"), VISIT);
        String once = ((Answer.Password) given).once();
        assertThat(parts.get(Doorkeeper.class).password("fgj.clerk", once, "192.0.2.7"))
                .isInstanceOf(LogIn.NeedsCode.class);
    }

    @Test
    void aSecondFactorIsTakenAwayByTwoAdministratorsAndNeverByOne() {
        AccountId clerk = id("fgj.clerk");
        FactorRemovals removals = parts.get(FactorRemovals.class);
        SecondFactors factors = parts.get(SecondFactors.class);
        assertThat(removals.ask(clerk, id("safety"), VISIT)).isEqualTo(Answer.refused("factor-none", "fgj.clerk"));
        Enrolled.in(factors, clerk);
        assertThat(removals.confirm(clerk, id("system"), VISIT))
                .isEqualTo(Answer.refused("factor-unasked", "fgj.clerk"));
        removals.ask(clerk, id("safety"), VISIT);
        assertThat(removals.confirm(clerk, id("safety"), VISIT)).isEqualTo(Answer.refused("factor-second-person"));
        assertThat(factors.isSet(clerk)).isTrue();
        assertThat(removals.confirm(clerk, id("system"), VISIT)).isEqualTo(new Answer.Done());
        assertThat(factors.isSet(clerk)).isFalse();
        assertThat(removals.waiting()).isEmpty();
    }

    @Test
    void aRequestToTakeAFactorAwayLapses() {
        AccountId clerk = id("fgj.clerk");
        Enrolled.in(parts.get(SecondFactors.class), clerk);
        FactorRemovals removals = parts.get(FactorRemovals.class);
        removals.ask(clerk, id("safety"), VISIT);
        parts.sql()
                .sql("update unit.factor_removal set asked_at = asked_at - interval '73 hours'")
                .update();
        assertThat(removals.confirm(clerk, id("system"), VISIT))
                .isEqualTo(Answer.refused("factor-unasked", "fgj.clerk"));
    }

    @Test
    void anAdministratorsKindCannotBeChangedIntoWork() {
        Draft draft = new Draft("auditor", "x", Optional.empty(), List.of(new PostCode("fgj.clerk")), "", "");
        assertThat(administration.change(id("auditor"), draft, id("system"), VISIT))
                .isEqualTo(Answer.refused("account-separation"));
    }

    @Test
    void theLastAccountOfItsKindCannotBeDisabled() {
        assertThat(administration.disable(id("auditor"), id("system"), VISIT))
                .isEqualTo(Answer.refused("account-last"));
    }

    @Test
    void everyActOfAdministrationIsOnTheTrailAndTheTrailIsSound() {
        long before = entries();
        create("xin.ren", Optional.empty(), "fgj.clerk");
        administration.unlock(id("xin.ren"), id("safety"), VISIT);
        administration.disable(id("xin.ren"), id("system"), VISIT);
        assertThat(entries() - before).isEqualTo(3);
        assertThat(parts.get(Trail.class).firstFault()).isEmpty();
    }

    @Test
    void theTrailNamesTheFirstEntryThatWasAltered() {
        for (String login : List.of("yi.hao", "er.hao", "san.hao")) {
            create(login, Optional.empty(), "fgj.clerk");
        }
        parts.sql().sql("alter table unit.audit disable trigger user").update();
        parts.sql().sql("update unit.audit set who = 'nobody' where seq = 2").update();
        assertThat(parts.get(Trail.class).firstFault()).contains(2L);
    }

    @Test
    void theTrailMissesEntriesCutOffItsEndByTheSealOnTheLedger() {
        create("yi.hao", Optional.empty(), "fgj.clerk");
        create("er.hao", Optional.empty(), "fgj.clerk");
        parts.get(Seals.class).sealWhereDue();
        parts.sql().sql("alter table unit.audit disable trigger user").update();
        parts.sql().sql("delete from unit.audit where seq = 2").update();
        parts.sql()
                .sql("update unit.audit_head set size = 1, digest = (select digest from unit.audit where seq = 1)")
                .update();
        assertThat(parts.get(Trail.class).firstFault()).isEmpty();
        assertThat(parts.get(Seals.class).firstBroken()).contains(2L);
    }

    @Test
    void theTrailRefusesToBeChanged() {
        create("yi.hao", Optional.empty(), "fgj.clerk");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> parts.sql().sql("delete from unit.audit").update()))
                .hasMessageContaining("append-only");
    }

    @Test
    void accountsAndTrailComeBackFromAnExportAsTheyWere() throws IOException {
        create("yi.hao", Optional.empty(), "fgj.clerk");
        try (Parts other = Parts.open()) {
            for (Portable baggage : baggage(parts)) {
                byte[] before = written(baggage);
                Portable there = baggage(other).stream()
                        .filter(it -> it.name().equals(baggage.name()))
                        .findFirst()
                        .orElseThrow();
                there.read(new ByteArrayInputStream(before));
                assertThat(written(there)).isEqualTo(before).isNotEmpty();
            }
            assertThat(other.get(Trail.class).firstFault()).isEmpty();
        }
    }

    private static List<Portable> baggage(Parts of) {
        return of.all(Portable.class).stream()
                .filter(it -> it.name().equals("accounts") || it.name().equals("audit-trail"))
                .toList();
    }

    private static byte[] written(Portable baggage) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        baggage.write(out);
        return out.toByteArray();
    }

    private Answer create(String login, Optional<Role> kind, String... posts) {
        Draft draft = new Draft(
                login,
                "何新",
                kind,
                java.util.Arrays.stream(posts).map(PostCode::new).toList(),
                "",
                "");
        return administration.create(draft, VISIT);
    }

    private long entries() {
        return parts.sql()
                .sql("select count(*) from unit.audit")
                .query(Long.class)
                .single();
    }

    private AccountId id(String login) {
        return accounts.find(login).orElseThrow().id();
    }
}
