package org.luoshi.server.pipeline.parcel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luoshi.server.place.Given;
import org.luoshi.server.place.Probing;
import org.luoshi.server.place.reading.Shift;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.sheet.Column;
import org.luoshi.server.shared.sheet.Fault;
import org.luoshi.server.shared.sheet.Line;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Resolved;
import org.luoshi.server.unit.Role;

/** A row of a spreadsheet of parcels, with what is wrong in it. */
final class ParcelLine {

    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    /** More is a town, not a parcel: the area was given in square metres (本系统默认). */
    private static final BigDecimal MOST_MU = BigDecimal.valueOf(5_000);

    /** In 万元 for each 亩 and year: more is no factory's, the figure was given in yuan (本系统默认). */
    private static final BigDecimal MOST_OUTPUT = BigDecimal.valueOf(10_000);

    private static final int LONGEST = 60;

    private final Line line;
    private final Organisation organisation;
    private final Acting acting;
    private final Probing.Border border;
    private final List<Fault> faults = new ArrayList<>();

    private ParcelLine(Line line, Organisation organisation, Acting acting, Probing.Border border) {
        this.line = line;
        this.organisation = organisation;
        this.acting = acting;
        this.border = border;
    }

    /** @param facts empty where there is a fault */
    record Result(Optional<Parcel.Facts> facts, List<Fault> faults) {}

    /** @param known the parcel as it is known, whose ground stays where the row names no point */
    static Result read(
            Line line,
            Function<String, Optional<Parcel>> known,
            Organisation organisation,
            Acting acting,
            Probing.Border border) {
        return new ParcelLine(line, organisation, acting, border).read(known);
    }

    private Result read(Function<String, Optional<Parcel>> known) {
        String code = text(ParcelSheet.CODE);
        if (!code.matches("[\\p{IsHan}A-Za-z0-9（）()._/-]{1,40}")) {
            fault(ParcelSheet.CODE, "parcel-code", code);
        }
        Stream.of(ParcelSheet.NAME, ParcelSheet.PARK, ParcelSheet.HOLDER)
                .filter(it -> text(it).length() > LONGEST)
                .forEach(it -> fault(it, "parcel-long", LONGEST));
        Optional<UnitCode> town = town();
        Optional<BigDecimal> area = area();
        Optional<Parcel.Use> use = word(ParcelSheet.USE, Parcel.Use.values(), Parcel.Use::chinese);
        Optional<Parcel.State> state = word(ParcelSheet.STATE, Parcel.State.values(), Parcel.State::chinese);
        Optional<BigDecimal> output = output();
        Optional<String> before = known.apply(code).flatMap(it -> it.facts().ground());
        Optional<String> point = ground();
        Optional<String> ground =
                before.filter(ParcelLine::isDrawn).or(() -> point).or(() -> before);
        if (!faults.isEmpty()) {
            return new Result(Optional.empty(), faults);
        }
        return new Result(
                Optional.of(new Parcel.Facts(
                        code,
                        text(ParcelSheet.NAME),
                        text(ParcelSheet.PARK),
                        town.orElseThrow(),
                        new Area(area.orElseThrow()),
                        use.orElseThrow(),
                        state.orElseThrow(),
                        output,
                        text(ParcelSheet.HOLDER),
                        ground)),
                faults);
    }

    private String text(Column column) {
        return line.text(column).orElse("");
    }

    private Optional<UnitCode> town() {
        String named = text(ParcelSheet.TOWN);
        if (!(organisation.resolve(named) instanceof Resolved.One one)) {
            fault(ParcelSheet.TOWN, "unit-unknown", named);
            return Optional.empty();
        }
        boolean mine = acting.role() == Role.SUPERVISOR
                || acting.who().unit().filter(one.unit()::equals).isPresent();
        if (!mine) {
            fault(ParcelSheet.TOWN, "parcel-not-yours", organisation.nameOf(one.unit()));
        }
        return Optional.of(one.unit());
    }

    private Optional<BigDecimal> area() {
        Optional<BigDecimal> area = line.number(ParcelSheet.AREA);
        if (area.filter(it -> it.signum() <= 0).isPresent()) {
            fault(ParcelSheet.AREA, "parcel-area");
        } else if (area.filter(it -> it.compareTo(MOST_MU) > 0).isPresent()) {
            fault(
                    ParcelSheet.AREA,
                    "parcel-area-large",
                    area.get().stripTrailingZeros().toPlainString());
        }
        return area;
    }

    private Optional<BigDecimal> output() {
        Optional<BigDecimal> output = line.number(ParcelSheet.OUTPUT);
        if (output.filter(it -> it.signum() < 0 || it.compareTo(MOST_OUTPUT) > 0)
                .isPresent()) {
            fault(
                    ParcelSheet.OUTPUT,
                    "parcel-output",
                    output.get().stripTrailingZeros().toPlainString());
        }
        return output.map(WAN::multiply);
    }

    private <E extends Enum<E>> Optional<E> word(Column column, E[] all, Function<E, String> chinese) {
        Optional<E> found = Arrays.stream(all)
                .filter(it -> chinese.apply(it).equals(text(column)))
                .findFirst();
        if (found.isEmpty()) {
            String choice = Arrays.stream(all).map(chinese).collect(Collectors.joining("、"));
            fault(column, "parcel-word", text(column), choice);
        }
        return found;
    }

    private Optional<String> ground() {
        Optional<BigDecimal> longitude = line.number(ParcelSheet.LONGITUDE);
        Optional<BigDecimal> latitude = line.number(ParcelSheet.LATITUDE);
        if (longitude.isPresent() != latitude.isPresent()) {
            fault(longitude.isPresent() ? ParcelSheet.LATITUDE : ParcelSheet.LONGITUDE, "parcel-half-place");
        }
        if (longitude.isEmpty() || latitude.isEmpty()) {
            return Optional.empty();
        }
        Given given = Given.point(longitude.get().doubleValue(), latitude.get().doubleValue(), Shift.NONE);
        return switch (border.read(given)) {
            case Probing.Probe.Sound ground -> Optional.of(ground.ground());
            case Probing.Probe.Flawed flawed -> {
                fault(ParcelSheet.LONGITUDE, "parcel-place");
                yield Optional.empty();
            }
        };
    }

    /** What was drawn from a file is not given up for a point. */
    private static boolean isDrawn(String ground) {
        return ground.contains("Polygon");
    }

    private void fault(Column column, String code, Object... values) {
        faults.add(line.fault(column, code, values));
    }
}
