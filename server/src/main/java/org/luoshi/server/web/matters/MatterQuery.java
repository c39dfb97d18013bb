package org.luoshi.server.web.matters;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterFilter;
import org.luoshi.server.shared.DocumentId;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The filter as it stands in an address. What cannot be understood is left out rather than refused: an address may be
 * old, or typed by hand.
 */
public record MatterQuery(Map<String, String> parts) {

    /** The names in addresses, in the order in which a page shows them. */
    private static final List<String> NAMES =
            List.of("q", "owner", "document", "section", "from", "to", "measure", "status", "sort", "page");

    /** Only the known ones that say something. */
    static MatterQuery of(Map<String, String> given) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String name : NAMES) {
            String value = given.getOrDefault(name, "").strip();
            if (!value.isEmpty()) {
                parts.put(name, value);
            }
        }
        return new MatterQuery(parts);
    }

    MatterFilter filter() {
        return new MatterFilter(
                get("q"),
                some("owner"),
                some("section"),
                some("document").flatMap(MatterQuery::number).filter(n -> n > 0).map(DocumentId::new),
                some("from").flatMap(MatterQuery::day),
                some("to").flatMap(MatterQuery::day),
                some("measure").map("yes"::equals),
                some("status").flatMap(MatterQuery::loop),
                sort(),
                some("page").flatMap(MatterQuery::number).map(Math::toIntExact).orElse(1),
                50);
    }

    public String get(String name) {
        return parts.getOrDefault(name, "");
    }

    /** Whether anything but the order and the page is asked for. */
    public boolean narrows() {
        return !chosen().isEmpty();
    }

    /** The names of the parts that narrow the list. */
    public List<String> chosen() {
        List<String> names = new ArrayList<>(parts.keySet());
        names.removeAll(List.of("sort", "page"));
        return names;
    }

    /** The address with this part as given, on the first page; an empty value leaves it out. */
    public String with(String name, String value) {
        return address("/matters", name, value);
    }

    public String without(String name) {
        return with(name, "");
    }

    /** The spreadsheet of just what is filtered. */
    public String sheet() {
        return address("/matters.xlsx", "page", "");
    }

    private String address(String path, String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(parts);
        all.remove("page");
        all.put(name, value);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        all.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .forEach(part -> address.queryParam(part.getKey(), "{" + part.getKey() + "}"));
        return address.encode().buildAndExpand(all).toUriString();
    }

    public MatterFilter.Sort sort() {
        return Arrays.stream(MatterFilter.Sort.values())
                .filter(sort -> sort.name().toLowerCase(Locale.ROOT).equals(get("sort")))
                .findFirst()
                .orElse(MatterFilter.Sort.SOURCE);
    }

    private Optional<String> some(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,9}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Matter.Loop> loop(String text) {
        return Arrays.stream(Matter.Loop.values())
                .filter(loop -> loop.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }
}
