package org.luoshi.server.pipeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.luoshi.server.shared.Amount;
import org.luoshi.server.shared.CreditCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.sheet.Column;
import org.luoshi.server.shared.sheet.Fault;
import org.luoshi.server.shared.sheet.Line;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Resolved;
import org.luoshi.server.unit.Role;

/** A row of a spreadsheet of leads, with what is wrong in it. */
final class LeadLine {

    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    /** 100 亿元 and 100 万元: outside of these somebody took one unit for another (本系统默认). */
    private static final BigDecimal MOST_WAN = BigDecimal.valueOf(1_000_000);

    private static final BigDecimal LEAST_WAN = BigDecimal.valueOf(100);

    private final Line line;
    private final Organisation organisation;
    private final Acting acting;
    private final List<Fault> faults = new ArrayList<>();

    private LeadLine(Line line, Organisation organisation, Acting acting) {
        this.line = line;
        this.organisation = organisation;
        this.acting = acting;
    }

    /** @param wish empty where there is a fault */
    record Result(Optional<Wish> wish, Optional<LocalDate> day, List<Fault> faults) {}

    static Result read(Line line, Organisation organisation, Acting acting, LocalDate today) {
        return new LeadLine(line, organisation, acting).read(today);
    }

    private Result read(LocalDate today) {
        Optional<LeadFacts.Kind> kind = kind();
        Optional<UnitCode> unit = unit();
        Optional<BigDecimal> investment = investment();
        Optional<LocalDate> day = day(today);
        Optional<CreditCode> code = code();
        Optional<BigDecimal> land = line.number(LeadSheet.LAND);
        if (land.filter(it -> it.signum() <= 0).isPresent()) {
            fault(LeadSheet.LAND, "lead-land");
        }
        Optional<String> size = kind.flatMap(it -> size(it, investment));
        if (!faults.isEmpty() || kind.isEmpty() || unit.isEmpty() || size.isEmpty()) {
            return new Result(Optional.empty(), day, faults);
        }
        LeadFacts facts = new LeadFacts(
                kind.get(),
                text(LeadSheet.INVESTOR),
                code,
                text(LeadSheet.FROM),
                size.get(),
                text(LeadSheet.CHAIN),
                text(LeadSheet.SEGMENT),
                text(LeadSheet.PRODUCT),
                land,
                investment,
                text(LeadSheet.CONTACT),
                text(LeadSheet.WHY));
        Wish wish = new Wish(facts, unit.get(), line.text(LeadSheet.REASON));
        if (Entrance.refusal(wish, acting, organisation).isPresent()) {
            fault(LeadSheet.INVESTOR, "lead-long");
        }
        return new Result(faults.isEmpty() ? Optional.of(wish) : Optional.empty(), day, faults);
    }

    private String text(Column column) {
        return line.text(column).orElse("");
    }

    private Optional<LeadFacts.Kind> kind() {
        String said = text(LeadSheet.KIND);
        Optional<LeadFacts.Kind> kind = said.isEmpty()
                ? Optional.of(LeadFacts.Kind.INVESTMENT)
                : Arrays.stream(LeadFacts.Kind.values())
                        .filter(it -> it.chinese().equals(said))
                        .findFirst();
        if (kind.isEmpty()) {
            fault(LeadSheet.KIND, "lead-kind", said);
        }
        return kind;
    }

    private Optional<UnitCode> unit() {
        String named = text(LeadSheet.UNIT);
        if (!(organisation.resolve(named) instanceof Resolved.One one)) {
            fault(LeadSheet.UNIT, "unit-unknown", named);
            return Optional.empty();
        }
        boolean mine = acting.role() == Role.SUPERVISOR
                || acting.who().unit().filter(one.unit()::equals).isPresent();
        if (!mine) {
            fault(LeadSheet.UNIT, "lead-unit-not-yours", organisation.nameOf(one.unit()));
            return Optional.empty();
        }
        return Optional.of(one.unit());
    }

    private Optional<BigDecimal> investment() {
        Optional<BigDecimal> wan = line.number(LeadSheet.INVESTMENT);
        if (wan.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal yuan = wan.get().multiply(WAN);
        if (wan.get().compareTo(MOST_WAN) > 0) {
            fault(LeadSheet.INVESTMENT, "lead-too-much", plain(wan.get()), Amount.shown(yuan));
        } else if (wan.get().compareTo(LEAST_WAN) < 0) {
            fault(LeadSheet.INVESTMENT, "lead-too-little", plain(wan.get()));
        }
        return Optional.of(yuan);
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private Optional<LocalDate> day(LocalDate today) {
        Optional<LocalDate> day = line.day(LeadSheet.DAY);
        if (day.filter(today::isBefore).isPresent()) {
            fault(LeadSheet.DAY, "lead-day-later", day.get());
        } else if (acting.role() != Role.SUPERVISOR
                && day.filter(it -> !it.equals(today)).isPresent()) {
            fault(LeadSheet.DAY, "lead-day-not-yours");
        }
        return day;
    }

    private Optional<CreditCode> code() {
        Optional<String> typed = line.text(LeadSheet.CODE);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        return switch (CreditCode.read(typed.get())) {
            case CreditCode.Reading.Right right -> Optional.of(right.code());
            case CreditCode.Reading.Wrong wrong -> {
                fault(LeadSheet.CODE, wrong.code(), wrong.values().toArray());
                yield Optional.empty();
            }
        };
    }

    /** By the investment where one is named; else as it says. */
    private Optional<String> size(LeadFacts.Kind kind, Optional<BigDecimal> investment) {
        if (kind == LeadFacts.Kind.INVESTMENT
                && investment.filter(it -> it.signum() > 0).isPresent()) {
            return Optional.of(Sizes.by(investment.get()).key());
        }
        Optional<Sizes.Size> named = Sizes.titled(text(LeadSheet.SIZE)).filter(Sizes.of(kind)::contains);
        if (named.isEmpty()) {
            String choice = Sizes.of(kind).stream().map(Sizes.Size::title).collect(Collectors.joining("、"));
            fault(LeadSheet.SIZE, "lead-size", text(LeadSheet.SIZE), choice);
        }
        return named.map(Sizes.Size::key);
    }

    private void fault(Column column, String code, Object... values) {
        faults.add(line.fault(column, code, values));
    }
}
