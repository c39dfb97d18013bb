package org.luoshi.server.chain.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.chain.Enterprise;
import org.luoshi.server.chain.Enterprise.Origin;
import org.luoshi.server.chain.Enterprise.Purchase;
import org.luoshi.server.chain.Enterprise.Year;
import org.luoshi.server.chain.Figure;
import org.luoshi.server.shared.CreditCode;
import org.luoshi.server.shared.sheet.Column;
import org.luoshi.server.shared.sheet.Line;

/** Reads what enterprises buy, and the figures of their years. A row is added to what is known, or takes its place. */
final class TradeReader {

    private static final long MOST = 1_000_000_000_000L;

    /** From one year to the next nothing grows so: a figure was given in yuan, or in 亿元. */
    private static final BigDecimal FACTOR = BigDecimal.valueOf(1_000);

    /** A part cannot be more than its whole. */
    private static final Map<Figure, Figure> WHOLES = Map.of(
            Figure.MAIN_REVENUE, Figure.REVENUE,
            Figure.HIGH_TECH_REVENUE, Figure.REVENUE,
            Figure.SCIENTISTS, Figure.JOBS);

    private final Draft draft;
    private final Finder finder;
    private final Map<String, Integer> rows = new HashMap<>();

    TradeReader(Draft draft, Finder finder) {
        this.draft = draft;
        this.finder = finder;
    }

    void trade(Line line) {
        Cell cell = new Cell(line, draft.faults);
        Optional<Enterprise> buyer = enterprise(cell);
        Optional<String> product = finder.product(cell, Forms.BOUGHT, cell.text(Forms.BOUGHT));
        Optional<Origin> origin = Forms.meant(Origin.values(), Forms::word, cell.text(Forms.ORIGIN));
        if (origin.isEmpty()) {
            cell.fault(Forms.ORIGIN, "origin-unknown", cell.text(Forms.ORIGIN));
        }
        Optional<BigDecimal> share = cell.number(Forms.SHARE, 0, 100);
        Optional<BigDecimal> amount = cell.number(Forms.AMOUNT, 0, MOST);
        Optional<CreditCode> supplier =
                cell.text(Forms.SUPPLIER).isEmpty() ? Optional.empty() : cell.creditCode(Forms.SUPPLIER);
        if (cell.isSound()) {
            Purchase one = new Purchase(product.orElseThrow(), origin.orElseThrow(), share, amount, supplier);
            take(cell, buyer.orElseThrow(), one);
        }
    }

    private void take(Cell cell, Enterprise buyer, Purchase one) {
        if (isTwice(cell, buyer.code() + "/" + one.product() + "/" + one.origin(), Forms.BOUGHT, "purchase-twice")) {
            return;
        }
        List<Purchase> all = new ArrayList<>(buyer.buys());
        all.removeIf(it -> it.product().equals(one.product()) && it.origin() == one.origin());
        all.add(one);
        BigDecimal sum = all.stream()
                .filter(it -> it.product().equals(one.product()))
                .flatMap(it -> it.share().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.valueOf(100)) > 0) {
            cell.fault(Forms.SHARE, "purchase-share", sum.toPlainString());
            return;
        }
        draft.wish(cell.line(), buyer.buying(all));
    }

    void year(Line line) {
        Cell cell = new Cell(line, draft.faults);
        Optional<Enterprise> found = enterprise(cell);
        Optional<BigDecimal> number = cell.number(Forms.YEAR, 1990, 2100);
        if (number.filter(it -> it.stripTrailingZeros().scale() > 0).isPresent()) {
            cell.fault(Forms.YEAR, "chain-year", number.get().toPlainString());
        }
        if (!cell.isSound()) {
            return;
        }
        Enterprise it = found.orElseThrow();
        int year = number.orElseThrow().intValue();
        Map<Figure, BigDecimal> figures = figures(cell, it, year);
        if (cell.isSound() && !isTwice(cell, it.code() + "/" + year, Forms.YEAR, "year-twice")) {
            List<Year> years = new ArrayList<>(it.years());
            years.removeIf(one -> one.year() == year);
            years.add(new Year(year, figures));
            draft.wish(
                    line,
                    new Enterprise(it.code(), it.version(), it.profile(), it.makes(), it.buys(), years, it.held()));
        }
    }

    private Map<Figure, BigDecimal> figures(Cell cell, Enterprise it, int year) {
        Map<Figure, BigDecimal> figures = new EnumMap<>(Figure.class);
        it.years().stream().filter(one -> one.year() == year).forEach(one -> figures.putAll(one.figures()));
        Forms.FIGURES.forEach((figure, column) -> {
            if (cell.has(column)) {
                Optional<BigDecimal> value = cell.number(column, 0, MOST);
                value.ifPresentOrElse(
                        one -> {
                            figures.put(figure, one);
                            outOfProportion(cell, column, it, year, figure, one);
                        },
                        () -> figures.remove(figure));
            }
        });
        WHOLES.forEach((part, whole) -> within(cell, figures, part, whole));
        return figures;
    }

    private static void within(Cell cell, Map<Figure, BigDecimal> figures, Figure part, Figure whole) {
        BigDecimal less = figures.get(part);
        BigDecimal more = figures.get(whole);
        if (less != null && more != null && less.compareTo(more) > 0) {
            Column column = Forms.FIGURES.getOrDefault(part, Forms.YEAR);
            String name = Forms.FIGURES.getOrDefault(whole, Forms.YEAR).title();
            cell.fault(column, "chain-part", less.toPlainString(), name, more.toPlainString());
        }
    }

    /** Held against the nearest other year that is known. */
    private static void outOfProportion(
            Cell cell, Column column, Enterprise it, int year, Figure figure, BigDecimal value) {
        Optional<Year> other = it.years().stream()
                .filter(one -> one.year() != year
                        && one.of(figure).filter(known -> known.signum() > 0).isPresent())
                .min(Comparator.comparingInt(one -> Math.abs(one.year() - year)));
        other.flatMap(one -> one.of(figure)).ifPresent(known -> {
            boolean isHuge = value.compareTo(known.multiply(FACTOR)) >= 0;
            boolean isTiny = value.signum() > 0 && value.multiply(FACTOR).compareTo(known) <= 0;
            if (figure.unit() == Figure.Unit.WAN && (isHuge || isTiny)) {
                cell.fault(
                        column,
                        "chain-proportion",
                        value.toPlainString(),
                        other.get().year(),
                        known.toPlainString());
            }
        });
    }

    private Optional<Enterprise> enterprise(Cell cell) {
        Optional<CreditCode> code = cell.creditCode(Forms.CODE);
        Optional<Enterprise> found = code.flatMap(draft::enterprise);
        if (code.isPresent() && found.isEmpty()) {
            cell.fault(Forms.CODE, "enterprise-unknown", code.get().value());
        } else if (found.filter(it -> !draft.isMine(it)).isPresent()) {
            cell.fault(Forms.CODE, "enterprise-not-yours", found.get().profile().name());
        }
        return found;
    }

    private boolean isTwice(Cell cell, String key, Column column, String code) {
        Integer row = rows.putIfAbsent(key, cell.line().row());
        if (row != null) {
            cell.fault(column, code, row);
        }
        return row != null;
    }
}
