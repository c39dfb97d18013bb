package org.luoshi.server.web.matters;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterFilter;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.light.Colour;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.web.Address;
import org.luoshi.server.web.Phrases;

/**
 * The filter as it stands in an address. What cannot be understood is left out rather than refused: an address may be
 * old, or typed by hand.
 */
public record MatterQuery(Map<String, String> parts) {

    /** The names in addresses, in the order in which a page shows them. */
    private static final List<String> NAMES = List.of(
            "q",
            "light",
            "status",
            "step",
            "holder",
            "lead",
            "owner",
            "document",
            "section",
            "from",
            "to",
            "measure",
            "playbook",
            "unit",
            "parent",
            "overdue",
            "view",
            "sort",
            "page");

    /** What lays the list out, rather than narrowing it. */
    private static final List<String> LAYOUT = List.of("view", "sort", "page");

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

    /** @param now lights and clocks are as they are at this instant */
    public MatterFilter filter(Instant now) {
        return MatterFilter.all()
                .withText(get("q"))
                .withOwner(some("owner"))
                .withSection(some("section"))
                .withDocument(some("document")
                        .flatMap(MatterQuery::number)
                        .filter(n -> n > 0)
                        .map(DocumentId::new))
                .withDueFrom(some("from").flatMap(MatterQuery::day))
                .withDueTo(some("to").flatMap(MatterQuery::day))
                .withHasMeasure(some("measure").map("yes"::equals))
                .withLoop(Phrases.constant(Matter.Loop.values(), get("status")))
                .withStep(Phrases.constant(Step.values(), get("step")))
                .withLead(some("lead").flatMap(MatterQuery::unit))
                .withUnit(some("unit").flatMap(MatterQuery::unit))
                .withHolder(some("holder").flatMap(MatterQuery::unit))
                .withOverdue(some("overdue").map(yes -> now))
                .withLit(Phrases.constant(Colour.values(), get("light"))
                        .map(colour -> new MatterFilter.Lit(colour, now)))
                .withPlaybook(some("playbook"))
                .withParent(some("parent").flatMap(MatterQuery::matter))
                .withSort(sort())
                .withPage(
                        some("page")
                                .flatMap(MatterQuery::number)
                                .map(Math::toIntExact)
                                .orElse(1),
                        50);
    }

    /** How the list is laid out. */
    public View view() {
        return Phrases.constant(View.values(), get("view")).orElse(View.LIST);
    }

    /** The ways to lay out a list. */
    public enum View {
        LIST,
        TREE,
        BOARD
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
        names.removeAll(LAYOUT);
        return names;
    }

    /** What the form keeps although it has no field for it. */
    public List<String> carried() {
        return Stream.of("view", "playbook", "unit", "parent", "overdue")
                .filter(parts::containsKey)
                .toList();
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

    /** The plain list with this part. */
    public String inList(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(parts);
        all.remove("view");
        return new MatterQuery(all).with(name, value);
    }

    /** A page of one column of the board. */
    public String column(Matter.Loop loop, int page) {
        Map<String, String> all = new LinkedHashMap<>(parts);
        all.put("status", Phrases.key(loop));
        return new MatterQuery(all).address("/matters/column", "page", Integer.toString(page));
    }

    /** The rows of one section of the tree. */
    public String branch(String section) {
        return address("/matters/branch", "section", section);
    }

    private String address(String path, String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(parts);
        all.remove("page");
        all.put(name, value);
        Address address = Address.of(path);
        all.forEach(address::with);
        return address.toString();
    }

    public MatterFilter.Sort sort() {
        return Phrases.constant(MatterFilter.Sort.values(), get("sort")).orElse(MatterFilter.Sort.SOURCE);
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

    private static Optional<UnitCode> unit(String text) {
        try {
            return Optional.of(new UnitCode(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<MatterId> matter(String text) {
        try {
            return Optional.of(MatterId.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
