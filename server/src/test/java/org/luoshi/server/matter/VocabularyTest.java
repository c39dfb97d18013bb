package org.luoshi.server.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luoshi.server.parts.Parts;
import org.luoshi.server.shared.Who;
import org.luoshi.server.unit.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;

class VocabularyTest {

    private static final Scope ALL = new Scope.District();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Parts parts = Parts.open();
    private final Vocabulary vocabulary = new Vocabulary(parts.get(JdbcClient.class));

    @BeforeEach
    void readOnce() {
        add("区民政局");
        assertThat(owners(Duration.ZERO)).containsExactly("区民政局");
        add("区科技局");
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void isAsItWasForFiveMinutes() {
        assertThat(owners(Duration.ofMinutes(5))).containsExactly("区民政局");
    }

    @Test
    void isThenReadAnewAsideAndNobodyWaits() {
        assertThat(owners(Duration.ofMinutes(6))).containsExactly("区民政局");
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (owners(Duration.ofMinutes(6)).size() < 2 && System.nanoTime() < until) {
            LockSupport.parkNanos(1_000_000);
        }
        assertThat(owners(Duration.ofMinutes(6))).containsExactlyInAnyOrder("区民政局", "区科技局");
    }

    @Test
    void isNotShownAnyMoreAfterAQuarterOfAnHour() {
        assertThat(vocabulary.has(ALL, after(Duration.ofMinutes(15)))).isTrue();
        assertThat(vocabulary.has(ALL, after(Duration.ofMinutes(16)))).isFalse();
        assertThat(owners(Duration.ofMinutes(16))).containsExactlyInAnyOrder("区民政局", "区科技局");
    }

    private List<String> owners(Duration later) {
        return vocabulary.of(ALL, after(later)).owners().stream()
                .map(Facets.Count::name)
                .toList();
    }

    private static Instant after(Duration later) {
        return Parts.NOW.plus(later);
    }

    private void add(String lead) {
        Registration registration = new Registration(
                MatterId.fresh(Parts.NOW, new Random(lead.hashCode())),
                lead + "新建社区食堂2个",
                "task@1",
                List.of(new Owner(lead, Owner.Role.LEAD, Owner.Source.STATED)),
                new Due.None(),
                List.of(),
                List.of(),
                Optional.empty(),
                new Matter.Source(Optional.empty(), "手工录入", 1, List.of()),
                Optional.empty(),
                Optional.empty());
        parts.transaction()
                .executeWithoutResult(
                        transaction -> parts.get(Register.class).register(registration, new Who("督查室 小周"), Parts.NOW));
    }
}
