package org.luoshi.server.web.battle;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.luoshi.server.plan.Money;
import org.luoshi.server.plan.Stage;
import org.luoshi.server.shared.Amount;
import org.luoshi.server.web.Frame;

/**
 * Projects by the stage that they have reached.
 *
 * @param drawn investment by month, as SVG; empty where none is planned
 */
public record StagesPage(List<Column> columns, List<Month> months, String drawn, BattleQuery query) {

    /** The stages of a project in their order; kinds of work that name them otherwise keep the keys. */
    static final List<String> KEYS =
            List.of("signed", "settled", "started", "building", "completed", "producing", "full");

    /** Before the first stage, in addresses. */
    static final String NONE = "none";

    /** So many of a stage stand on the page; the battle map has them all. */
    private static final int SHOWN = 8;

    public record Column(String key, String title, List<Project> projects) {

        public List<Project> shown() {
            return projects.stream().limit(SHOWN).toList();
        }

        public boolean more() {
            return projects.size() > SHOWN;
        }

        public long late() {
            return projects.stream().filter(Project::late).count();
        }
    }

    /** @param paid empty while nobody has reported the month */
    public record Month(YearMonth month, BigDecimal planned, Optional<BigDecimal> paid) {

        public String shownPlanned() {
            return Amount.shown(planned);
        }

        public String shownPaid() {
            return paid.map(Amount::shown).orElse("");
        }
    }

    /** Where in that order a project is; other stages come last, none at all first. */
    static int place(Project it) {
        return it.plan()
                .stage()
                .map(stage -> KEYS.indexOf(stage.key()) < 0 ? KEYS.size() : KEYS.indexOf(stage.key()))
                .orElse(-1);
    }

    static StagesPage of(Frame frame, List<Project> projects, BattleQuery query) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(NONE, frame.t("battle.stage.none"), at(projects, -1)));
        for (int i = 0; i < KEYS.size(); i++) {
            columns.add(new Column(KEYS.get(i), frame.t("stage." + KEYS.get(i)), at(projects, i)));
        }
        List<Project> others = at(projects, KEYS.size());
        others.stream()
                .flatMap(it -> it.plan().stage().stream())
                .distinct()
                .forEach(stage -> columns.add(other(stage, others)));
        List<Month> months = months(projects);
        return new StagesPage(columns, months, MoneyChart.svg(frame, months), query);
    }

    private static Column other(Stage stage, List<Project> others) {
        return new Column(
                stage.key(),
                stage.title(),
                others.stream()
                        .filter(it -> it.plan().stage().equals(Optional.of(stage)))
                        .toList());
    }

    private static List<Project> at(List<Project> projects, int place) {
        return projects.stream().filter(it -> place(it) == place).toList();
    }

    /** Without gaps from the first month to the last. */
    private static List<Month> months(List<Project> projects) {
        TreeMap<YearMonth, Month> sums = new TreeMap<>();
        projects.stream()
                .flatMap(it -> it.plan().money().stream())
                .forEach(it -> sums.merge(it.month(), month(it), StagesPage::sum));
        if (!sums.isEmpty()) {
            for (YearMonth month = sums.firstKey(); month.isBefore(sums.lastKey()); month = month.plusMonths(1)) {
                sums.putIfAbsent(month, new Month(month, BigDecimal.ZERO, Optional.empty()));
            }
        }
        return List.copyOf(sums.values());
    }

    private static Month month(Money money) {
        return new Month(money.month(), money.planned(), money.paid());
    }

    private static Month sum(Month one, Month other) {
        Optional<BigDecimal> paid = one.paid()
                .map(it -> it.add(other.paid().orElse(BigDecimal.ZERO)))
                .or(other::paid);
        return new Month(one.month(), one.planned().add(other.planned()), paid);
    }

    public BigDecimal planned() {
        return months.stream().map(Month::planned).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal paid() {
        return months.stream().flatMap(it -> it.paid().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public String shown(BigDecimal yuan) {
        return Amount.shown(yuan);
    }
}
