package org.luoshi.server.web.matters;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.luoshi.server.matter.Facets;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.Owner;
import org.luoshi.server.shared.Page;
import org.luoshi.server.shared.Quote;
import org.luoshi.server.web.Frame;

/** All that the list of matters shows. */
public record MatterPage(MatterQuery query, Page<Matter> found, Facets facets, LocalDate today) {

    /** Number of the first row, counted over all pages from 1. */
    public int first() {
        return (found.number() - 1) * found.size() + 1;
    }

    /** The review of the document, at the words that promised this. */
    public static String source(Matter matter) {
        Matter.Source source = matter.source();
        return source.document()
                .map(it -> "/documents/%s?show=all#c-%d".formatted(it, source.candidate()))
                .orElse("");
    }

    public static String words(Matter matter) {
        return String.join(
                "…", matter.source().quotes().stream().map(Quote::words).toList());
    }

    /** The units beside the lead. */
    public List<String> others(Matter matter) {
        return Stream.of(Owner.Role.RESPONSIBLE, Owner.Role.SUPPORT)
                .flatMap(role -> matter.owners(role).stream())
                .toList();
    }

    /** A chosen part of the filter in words. */
    public String label(Frame frame, String name) {
        String value = query.get(name);
        return switch (name) {
            case "document" -> title(value);
            case "from" -> frame.t("matters.due.from") + " " + value;
            case "to" -> frame.t("matters.due.to") + " " + value;
            case "measure" -> frame.t("matters.measure." + (value.equals("yes") ? "yes" : "no"));
            case "status" -> frame.texts().sayOr("matters.loop." + value, value);
            default -> value;
        };
    }

    private String title(String document) {
        return facets.documents().stream()
                .filter(count -> count.document().toString().equals(document))
                .map(Facets.DocumentCount::title)
                .findFirst()
                .orElse(document);
    }

    public static String state(Matter matter) {
        return matter.loop().name().toLowerCase(Locale.ROOT);
    }

    public boolean isOver(Matter matter) {
        return matter.due().lastDay().filter(day -> day.isBefore(today)).isPresent();
    }
}
