package org.luoshi.server.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A digest in words: {@code words.tsv}. */
final class Words {

    private static final Map<String, String> FORMS =
            Resource.rows("words.tsv").stream().collect(Collectors.toMap(row -> row[0], row -> row[1]));

    private Words() {}

    static String subject(Digest digest) {
        return form("subject", digest.reminders().size(), digest.day());
    }

    /** @param site address to log in at; blank for none */
    static String text(Digest digest, String unit, String site) {
        List<String> lines = new ArrayList<>();
        lines.add(form("first", unit));
        lines.add("");
        for (Reminder it : digest.reminders()) {
            lines.add("· " + form(it.kind().name(), line(it.title()), it.due()));
            if (it.about() instanceof About.OfErrand errand && !site.isBlank()) {
                lines.add("  " + form("at", site.replaceAll("/+$", "") + errand.address()));
            }
        }
        lines.add("");
        if (!site.isBlank()) {
            lines.add(form("link", site));
        }
        lines.add(form("last"));
        return String.join("\n", lines) + "\n";
    }

    private static String line(String title) {
        return title.replaceAll("\\s+", " ");
    }

    private static String form(String key, Object... values) {
        String form = FORMS.get(key);
        if (form == null) {
            throw new IllegalStateException("words.tsv has no row " + key);
        }
        for (int i = 0; i < values.length; i++) {
            form = form.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return form;
    }
}
