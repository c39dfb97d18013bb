package org.luoshi.server.web.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luoshi.server.intake.Candidate;
import org.luoshi.server.intake.Content;
import org.luoshi.server.matter.Due;
import org.luoshi.server.web.BadRequest;
import org.luoshi.server.web.Frame;

/** The form that mends a candidate, as it was sent; nothing in it is trusted. */
record Mending(
        int version,
        @Nullable String title,
        @Nullable String lead,
        @Nullable String responsible,
        @Nullable String support,
        @Nullable String playbook,
        @Nullable String due,
        @Nullable String date,
        @Nullable String every,
        @Nullable String wording,
        @Nullable List<String> index,
        @Nullable List<String> metric,
        @Nullable List<String> op,
        @Nullable List<String> value,
        @Nullable List<String> upper,
        @Nullable List<String> unit,
        @Nullable List<String> until) {

    sealed interface Outcome {
        record Understood(Content content) implements Outcome {}

        record Unclear(String sentence) implements Outcome {}
    }

    Outcome content(Candidate before, Frame frame) {
        try {
            Content old = before.content();
            return new Outcome.Understood(new Content(
                    Objects.requireNonNullElse(title, ""),
                    new OwnersForm(lead, responsible, support).owners(old.owners()),
                    readDue(),
                    new MeasureRows(index, metric, op, value, upper, unit, until).measures(old.measures()),
                    playbook == null ? old.playbook() : Optional.of(text(playbook))));
        } catch (BadRequest e) {
            return new Outcome.Unclear(e.sentence(frame));
        }
    }

    private Due readDue() {
        String words = text(wording);
        return switch (text(due)) {
            case "on" -> new Due.On(day(), words);
            case "recurring" -> new Due.Recurring(period(), words);
            case "unclear" -> new Due.Unclear(words);
            default -> new Due.None();
        };
    }

    private LocalDate day() {
        if (text(date).isEmpty()) {
            throw new BadRequest("panel.date.missing", "");
        }
        return readDay(text(date));
    }

    private Period period() {
        try {
            return Period.parse(text(every));
        } catch (DateTimeException e) {
            throw new BadRequest("panel.date.bad", text(every));
        }
    }

    /** ISO, as date fields send it, or with the slashes and dots that people type where there are no such fields. */
    static LocalDate readDay(String typed) {
        try {
            return LocalDate.parse(typed.replace('/', '-').replace('.', '-'));
        } catch (DateTimeException e) {
            throw new BadRequest("panel.date.bad", typed);
        }
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "").strip();
    }
}
