package org.luoshi.server.matter.criterion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.luoshi.server.matter.Due;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.Measure;
import org.luoshi.server.shared.Amount;

/**
 * A wording to begin from, made of what the matter says: its figures, its date, its title. Wordings and proofs stand in
 * {@code draft.tsv} and {@code evidence.tsv}.
 *
 * @param words what counts as done
 * @param evidence the one decisive proof
 */
public record CriterionDraft(String words, String evidence) {

    private static final Map<String, String> FORMS =
            Lexicon.rows("draft.tsv").stream().collect(Collectors.toMap(row -> row[0], row -> row[1]));
    private static final List<String[]> EVIDENCE = Lexicon.rows("evidence.tsv");

    public static CriterionDraft of(Matter matter) {
        String title = plain(matter.title());
        String done = matter.measures().isEmpty()
                ? title
                : matter.measures().stream().map(CriterionDraft::reached).collect(Collectors.joining("；"));
        return new CriterionDraft(form("criterion", date(matter.due()), done), evidence(matter, title));
    }

    /** Without the wordings at its beginning that fit anything: 加快推进河东路建成通车 is 河东路建成通车. */
    private static String plain(String title) {
        String rest = title.strip();
        for (String hollow : CriterionCheck.hollow(title)) {
            if (rest.startsWith(hollow) && rest.length() > hollow.length() + 3) {
                rest = rest.substring(hollow.length());
            }
        }
        return rest.replaceFirst("[。；;，,]+$", "");
    }

    private static String date(Due due) {
        return switch (due) {
            case Due.On on -> form("by", day(on.date()));
            case Due.Recurring recurring -> form("every", recurring.wording());
            case Due.Unclear unclear -> form("no-date");
            case Due.None none -> form("no-date");
        };
    }

    private static String day(LocalDate day) {
        return form("day", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static String reached(Measure measure) {
        return switch (measure.op()) {
            case AT_LEAST -> form("at-least", measure.metric(), Amount.shown(measure.value()), measure.unit());
            case AT_MOST -> form("at-most", measure.metric(), Amount.shown(measure.value()), measure.unit());
            case EXACTLY -> form("exactly", measure.metric(), Amount.shown(measure.value()), measure.unit());
            case ABOUT -> form("about", measure.metric(), Amount.shown(measure.value()), measure.unit());
            case RANGE ->
                form(
                        "range",
                        measure.metric(),
                        Amount.shown(measure.value()),
                        measure.unit(),
                        Amount.shown(measure.upper().orElse(measure.value())));
        };
    }

    private static String evidence(Matter matter, String title) {
        return EVIDENCE.stream()
                .filter(row -> List.of(row[0].split("、")).stream().anyMatch(title::contains))
                .map(row -> row[1])
                .findFirst()
                .orElseGet(() -> form(matter.measures().isEmpty() ? "evidence" : "evidence-of-figures"));
    }

    private static String form(String key, Object... values) {
        String form = FORMS.get(key);
        if (form == null) {
            throw new IllegalStateException("draft.tsv has no row " + key);
        }
        for (int i = 0; i < values.length; i++) {
            form = form.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return form;
    }
}
