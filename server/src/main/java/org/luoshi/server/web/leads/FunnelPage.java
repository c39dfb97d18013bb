package org.luoshi.server.web.leads;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.luoshi.server.matter.playbook.Playbook;
import org.luoshi.server.pipeline.Funnel;
import org.luoshi.server.pipeline.MoneyFlow;
import org.luoshi.server.pipeline.Sizes;
import org.luoshi.server.shared.WorkCalendar;
import org.luoshi.server.shared.WorkingTime;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Spoken;

/**
 * The funnel with its money.
 *
 * @param counted how many leads it is made of
 * @param drawn as SVG; empty where there is nothing
 * @param groups the same by class, by unit and by chain
 * @param flow the money as SVG; empty where there is none
 */
public record FunnelPage(
        LeadQuery query,
        int counted,
        Funnel funnel,
        String drawn,
        List<Group> groups,
        List<MoneyFlow.Month> months,
        String flow,
        Map<String, String> units,
        List<String> chains,
        List<Sizes.Size> sizes,
        List<Playbook.Stage> stages) {

    /**
     * @param by the key of what it is grouped by
     * @param lines in the order of their names
     */
    public record Group(String by, List<Line> lines) {}

    /** @param name as it is shown */
    public record Line(String name, Funnel funnel) {}

    static FunnelPage of(
            Frame frame,
            LeadQuery query,
            List<LeadRow> all,
            List<LeadRow> rows,
            Playbook playbook,
            WorkCalendar calendar) {
        Funnel funnel = funnel(rows, playbook, calendar);
        List<MoneyFlow.Month> months =
                MoneyFlow.of(rows.stream().map(LeadRow::lead).toList());
        return new FunnelPage(
                query,
                rows.size(),
                funnel,
                rows.isEmpty() ? "" : new FunnelChart(frame, query, funnel).svg(),
                List.of(
                        group("size", rows, LeadRow::size, playbook, calendar),
                        group("unit", rows, it -> it.subject().lead(), playbook, calendar),
                        group("chain", rows, it -> it.facts().chain(), playbook, calendar)),
                months,
                FlowChart.svg(frame, query, months),
                LeadsReader.units(all),
                LeadsReader.chains(all),
                Sizes.of(query.asked()),
                playbook.stages());
    }

    private static Funnel funnel(List<LeadRow> rows, Playbook playbook, WorkCalendar calendar) {
        return Funnel.of(rows.stream().map(it -> it.prospect().matter()).toList(), playbook, calendar);
    }

    private static Group group(
            String by, List<LeadRow> rows, Function<LeadRow, String> name, Playbook playbook, WorkCalendar calendar) {
        TreeMap<String, List<LeadRow>> groups =
                rows.stream().collect(Collectors.groupingBy(name, TreeMap::new, Collectors.toList()));
        return new Group(
                by,
                groups.entrySet().stream()
                        .map(it -> new Line(it.getKey(), funnel(it.getValue(), playbook, calendar)))
                        .toList());
    }

    public String days(Optional<WorkingTime> time) {
        return time.map(Spoken::days).orElse("—");
    }

    public String promised() {
        return sum(MoneyFlow.Month::promised);
    }

    public String arrived() {
        return sum(MoneyFlow.Month::arrived);
    }

    private String sum(Function<MoneyFlow.Month, BigDecimal> of) {
        return Spoken.figure(months.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** Of those that reached the stage before. */
    public String share(int number) {
        Funnel.Step step = funnel.steps().get(number);
        return shown(
                step, number == 0 ? counted : funnel.steps().get(number - 1).reached());
    }

    /** With the sign; a dash where nobody reached the stage before. */
    static String shown(Funnel.Step step, int before) {
        OptionalLong share = step.share(before);
        return share.isPresent() ? share.getAsLong() + "%" : "—";
    }
}
