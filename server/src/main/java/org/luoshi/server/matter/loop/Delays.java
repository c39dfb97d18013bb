package org.luoshi.server.matter.loop;

import static org.luoshi.server.matter.Matter.Loop.UNDER_WAY;

import java.time.LocalDate;
import java.util.Optional;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.Decision;
import org.luoshi.server.matter.Due;
import org.luoshi.server.matter.MatterEvent;

/** 延期: asked before the date, with its cause and a later date; until it is granted the date stands. */
final class Delays {

    private Delays() {}

    static Decision ask(Case it, Command.AskDelay c) {
        Optional<LocalDate> due = it.matter().due().lastDay();
        return Check.of(it)
                .leads()
                .in(UNDER_WAY)
                .that(due::isPresent, "delay-no-date")
                .that(() -> it.matter().course().delay().isEmpty(), "delay-asked", it.name(it.supervisor()))
                .that(() -> it.today().isBefore(due.orElseThrow()), "delay-too-late", due.orElse(it.today()))
                .that(() -> c.to().isAfter(due.orElseThrow()), "delay-not-later", due.orElse(it.today()), c.to())
                .reason(c.cause())
                .then(() -> new MatterEvent.DelayAsked(
                        c.to(),
                        c.cause().strip(),
                        Turns.open(
                                it,
                                Turns.Open.of(it)
                                        .delay(Optional.of(it.situation().now())))));
    }

    static Decision grant(Case it, Command.GrantDelay c) {
        Optional<Course.Delay> delay = it.matter().course().delay();
        return Check.of(it)
                .supervises()
                .in(UNDER_WAY)
                .that(delay::isPresent, "delay-none", it.leadName())
                .length(c.words())
                .then(() -> granted(it, c, delay.orElseThrow().to()));
    }

    private static MatterEvent granted(Case it, Command.GrantDelay c, LocalDate to) {
        Turns.Open open = Turns.Open.of(it).delay(Optional.empty()).due(new Due.On(to, ""));
        return new MatterEvent.DelayGranted(to, c.words().strip(), Turns.open(it, open));
    }

    static Decision refuse(Case it, Command.RefuseDelay c) {
        return Check.of(it)
                .supervises()
                .in(UNDER_WAY)
                .that(() -> it.matter().course().delay().isPresent(), "delay-none", it.leadName())
                .reason(c.reason())
                .then(() -> new MatterEvent.DelayRefused(
                        c.reason().strip(), Turns.open(it, Turns.Open.of(it).delay(Optional.empty()))));
    }
}
