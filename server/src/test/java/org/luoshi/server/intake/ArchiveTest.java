package org.luoshi.server.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.server.parts.Parts;

/** Storing fails at each of its steps in turn, made to by a trigger in the database; nothing may be left of it. */
class ArchiveTest {

    private static final List<String> TABLES = List.of(
            "document.document",
            "ledger.file",
            "document.text",
            "intake.review",
            "intake.sentence",
            "intake.candidate",
            "ledger.event");

    private static Parts parts;

    @BeforeAll
    static void open() {
        parts = Parts.open(context -> context.registerBean(
                "known", Library.class, KnownLibrary::new, definition -> definition.setPrimary(true)));
        parts.sql().sql("""
                        create function public.fail() returns trigger language plpgsql as $$
                        begin raise exception 'disk full, says the test' using errcode = 'disk_full'; end $$
                        """).update();
    }

    @AfterAll
    static void close() {
        parts.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ledger.file",
                "document.text",
                "intake.review",
                "intake.sentence",
                "intake.candidate",
                "ledger.event"
            })
    void leavesNothingWhereAStepFails(String table) {
        byte[] report = KnownLibrary.report("失败于" + table).getBytes(StandardCharsets.UTF_8);
        Map<String, Long> before = sizes();
        parts.sql()
                .sql("create trigger fail before insert on %s for each statement execute function public.fail()"
                        .formatted(table))
                .update();

        Receipt receipt = parts.get(Intake.class).receive("报告.txt", report, Cast.ZHOU);

        parts.sql().sql("drop trigger fail on " + table).update();
        assertThat(receipt)
                .isInstanceOfSatisfying(
                        Receipt.Refused.class, it -> assertThat(it.code()).isEqualTo("not-stored"));
        assertThat(sizes()).isEqualTo(before);
        assertThat(parts.get(Intake.class).receive("报告.txt", report, Cast.ZHOU)).isInstanceOf(Receipt.Kept.class);
    }

    private static Map<String, Long> sizes() {
        Map<String, Long> sizes = new TreeMap<>();
        for (String table : TABLES) {
            sizes.put(
                    table,
                    parts.sql()
                            .sql("select count(*) from " + table)
                            .query(Long.class)
                            .single());
        }
        return sizes;
    }
}
