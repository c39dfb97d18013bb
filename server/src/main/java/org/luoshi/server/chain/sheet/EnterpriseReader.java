package org.luoshi.server.chain.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.luoshi.server.chain.Chain;
import org.luoshi.server.chain.Chain.Segment;
import org.luoshi.server.chain.Enterprise;
import org.luoshi.server.chain.Enterprise.Held;
import org.luoshi.server.chain.Enterprise.Left;
import org.luoshi.server.chain.Enterprise.Place;
import org.luoshi.server.chain.Enterprise.Profile;
import org.luoshi.server.chain.Enterprise.Site;
import org.luoshi.server.chain.Qualification;
import org.luoshi.server.chain.Rank;
import org.luoshi.server.shared.CreditCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.sheet.Line;
import org.luoshi.server.shared.sheet.Values;

/** Reads enterprises: who they are, where they stand, what they make and hold. */
final class EnterpriseReader {

    private static final int LONGEST = 100;

    /** Degrees that China lies within; beyond, longitude and latitude were mistaken for each other. */
    private static final long WEST = 73;

    private static final long EAST = 136;
    private static final long SOUTH = 3;
    private static final long NORTH = 54;

    private final Draft draft;
    private final Finder finder;
    private final Map<CreditCode, Integer> rows = new HashMap<>();
    private final Map<String, CreditCode> names = new HashMap<>();

    EnterpriseReader(Draft draft, Finder finder) {
        this.draft = draft;
        this.finder = finder;
        draft.registered().forEach(it -> names.put(it.profile().name(), it.code()));
    }

    void read(Line line) {
        Cell cell = new Cell(line, draft.faults);
        Optional<CreditCode> code = cell.creditCode(Forms.CODE);
        String name = cell.text(Forms.NAME, LONGEST);
        code.ifPresent(it -> onlyOnce(cell, it, name));
        Optional<Enterprise> now = code.flatMap(draft::enterprise);
        Optional<Profile> before = now.map(Enterprise::profile);
        Optional<UnitCode> town = finder.town(cell, Forms.TOWN);
        Profile profile = new Profile(
                name,
                cell.has(Forms.BRIEF)
                        ? cell.text(Forms.BRIEF, LONGEST)
                        : before.map(Profile::brief).orElse(""),
                town.orElseGet(() -> new UnitCode("none")),
                cell.has(Forms.ADDRESS)
                        ? cell.text(Forms.ADDRESS, LONGEST)
                        : before.map(Profile::address).orElse(""),
                cell.has(Forms.LONGITUDE) ? site(cell) : before.flatMap(Profile::site),
                cell.has(Forms.FOUNDED) ? line.day(Forms.FOUNDED) : before.flatMap(Profile::founded),
                cell.has(Forms.IN_CHAIN)
                        ? places(cell)
                        : before.map(Profile::places).orElse(List.of()),
                cell.has(Forms.STATE) ? left(cell) : before.flatMap(Profile::left));
        List<String> makes =
                cell.has(Forms.MAKES) ? makes(cell) : now.map(Enterprise::makes).orElse(List.of());
        List<Held> held =
                cell.has(Forms.HELD) ? held(cell) : now.map(Enterprise::held).orElse(List.of());
        if (cell.isSound()) {
            wish(cell, code.orElseThrow(), profile, makes, held, now);
        }
    }

    private void wish(
            Cell cell,
            CreditCode code,
            Profile profile,
            List<String> makes,
            List<Held> held,
            Optional<Enterprise> now) {
        Enterprise wish = new Enterprise(
                code,
                now.map(Enterprise::version).orElse(0),
                profile,
                makes,
                now.map(Enterprise::buys).orElse(List.of()),
                now.map(Enterprise::years).orElse(List.of()),
                held);
        if (draft.isMine(wish)) {
            draft.wish(cell.line(), wish);
        } else {
            cell.fault(Forms.TOWN, "enterprise-not-yours", cell.text(Forms.TOWN));
        }
    }

    private void onlyOnce(Cell cell, CreditCode code, String name) {
        Integer row = rows.putIfAbsent(code, cell.line().row());
        if (row != null) {
            cell.fault(Forms.CODE, "enterprise-twice", row);
            return;
        }
        CreditCode other = names.putIfAbsent(name, code);
        if (other != null && !other.equals(code)) {
            cell.fault(Forms.NAME, "enterprise-name-twice", name, other.value());
        }
    }

    private Optional<Site> site(Cell cell) {
        Optional<BigDecimal> longitude = cell.number(Forms.LONGITUDE, WEST, EAST);
        Optional<BigDecimal> latitude = cell.number(Forms.LATITUDE, SOUTH, NORTH);
        if (longitude.isPresent() != latitude.isPresent()) {
            cell.fault(longitude.isPresent() ? Forms.LATITUDE : Forms.LONGITUDE, "site-half");
        }
        return longitude.flatMap(x -> latitude.map(y -> new Site(x.doubleValue(), y.doubleValue())));
    }

    /** The main place from three columns; others as chain/segment/rank, separated like names. */
    private List<Place> places(Cell cell) {
        List<Place> places = new ArrayList<>();
        boolean isPlaced = Stream.of(Forms.IN_CHAIN, Forms.IN_SEGMENT, Forms.RANK)
                .anyMatch(it -> !cell.text(it).isEmpty());
        if (isPlaced) {
            place(cell, cell.text(Forms.IN_CHAIN), cell.text(Forms.IN_SEGMENT), cell.text(Forms.RANK), true)
                    .ifPresent(places::add);
        }
        for (String other : cell.names(Forms.OTHER_PLACES)) {
            String[] parts = other.split("[/／]", -1);
            if (parts.length == 3) {
                place(cell, parts[0].strip(), parts[1].strip(), parts[2].strip(), false)
                        .ifPresent(places::add);
            } else {
                cell.fault(Forms.OTHER_PLACES, "place-form", other);
            }
        }
        return places.stream().distinct().toList();
    }

    private Optional<Place> place(Cell cell, String inChain, String inSegment, String as, boolean isMain) {
        Optional<Chain> chain = finder.chain(inChain);
        Optional<Segment> segment = chain.flatMap(it -> Finder.segment(it, inSegment));
        Optional<Rank> rank = Forms.meant(Rank.values(), Forms::word, as);
        if (chain.isEmpty()) {
            cell.fault(isMain ? Forms.IN_CHAIN : Forms.OTHER_PLACES, "chain-unknown", inChain);
        } else if (segment.isEmpty()) {
            cell.fault(
                    isMain ? Forms.IN_SEGMENT : Forms.OTHER_PLACES,
                    "segment-unknown",
                    inSegment,
                    chain.get().name());
        }
        if (rank.isEmpty()) {
            cell.fault(isMain ? Forms.RANK : Forms.OTHER_PLACES, "rank-unknown", as);
        }
        return segment.flatMap(
                it -> rank.map(part -> new Place(chain.orElseThrow().code(), it.key(), part)));
    }

    private static Optional<Left> left(Cell cell) {
        String state = cell.text(Forms.STATE);
        Optional<Left> left = Forms.meant(Left.values(), Forms::word, state);
        if (left.isEmpty() && !state.isEmpty() && !state.equals(Forms.STANDS)) {
            cell.fault(Forms.STATE, "enterprise-state", state);
        }
        return left;
    }

    private List<String> makes(Cell cell) {
        return cell.names(Forms.MAKES).stream()
                .flatMap(name -> finder.product(cell, Forms.MAKES, name).stream())
                .toList();
    }

    /** As 高新技术企业:2023, one after the other. */
    private static List<Held> held(Cell cell) {
        List<Held> held = new ArrayList<>();
        for (String one : Values.names(cell.text(Forms.HELD))) {
            String[] parts = one.split("[:：]", -1);
            Optional<Qualification> what = Forms.meant(Qualification.values(), Forms::word, parts[0]);
            if (what.isEmpty()) {
                cell.fault(Forms.HELD, "qualification-unknown", parts[0]);
            } else if (parts.length != 2 || !parts[1].strip().matches("20\\d\\d年?")) {
                cell.fault(Forms.HELD, "qualification-year", one);
            } else {
                held.add(new Held(what.get(), Integer.parseInt(parts[1].strip().substring(0, 4))));
            }
        }
        return held.stream().distinct().toList();
    }
}
