package org.luoshi.server.web.indicators;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.luoshi.server.measure.Indicators;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.unit.Units;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Names;
import org.luoshi.server.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** All indicators with where they stand against their pace. */
@Controller
@May(Act.SEE_INDICATORS)
class IndicatorListController {

    private final Indicators indicators;
    private final Wants wants;
    private final Units units;
    private final Pages pages;

    IndicatorListController(Indicators indicators, Wants wants, Units units, Pages pages) {
        this.indicators = indicators;
        this.wants = wants;
        this.units = units;
        this.pages = pages;
    }

    @GetMapping("/indicators")
    View list(Frame frame, IndicatorQuery query) {
        Names names = new Names(units.organisation());
        Map<Boolean, List<IndicatorRow>> known = indicators.all(frame.acting().scope()).stream()
                .map(it -> IndicatorRow.of(frame, it, names).with(wants.of(frame, it)))
                .collect(Collectors.partitioningBy(IndicatorRow::isRetired));
        List<IndicatorRow> all = known.getOrDefault(false, List.of());
        List<IndicatorRow> unlit = all.stream().filter(query.unlit()::keeps).toList();
        IndicatorListPage page = new IndicatorListPage(
                query,
                all.size(),
                grouped(unlit.stream().filter(query::keeps).toList()),
                all.stream().map(it -> it.indicator().group()).distinct().toList(),
                owners(all, names),
                unlit.stream()
                        .collect(Collectors.groupingBy(IndicatorRow::colour, TreeMap::new, Collectors.counting())),
                all.stream()
                        .filter(it -> it.want().isPresent())
                        .filter(new IndicatorQuery(query.group(), "", query.unit(), "yes", query.q(), "")::keeps)
                        .count(),
                known.getOrDefault(true, List.of()).stream()
                        .filter(query::keepsRetired)
                        .toList(),
                frame.may(Act.MANAGE_INDICATORS),
                frame.may(Act.ENTER_FIGURES));
        return pages.page("indicators/indicators", Map.of("frame", frame, "page", page));
    }

    private static List<IndicatorListPage.Group> grouped(List<IndicatorRow> rows) {
        Map<String, List<IndicatorRow>> groups = new LinkedHashMap<>();
        rows.forEach(it -> groups.computeIfAbsent(it.indicator().group(), title -> new ArrayList<>())
                .add(it));
        return groups.entrySet().stream()
                .map(it -> new IndicatorListPage.Group(it.getKey(), it.getValue()))
                .toList();
    }

    private static Map<String, String> owners(List<IndicatorRow> all, Names names) {
        Map<String, String> owners = new LinkedHashMap<>();
        all.forEach(it -> owners.put(
                it.indicator().owner().value(), names.unit(it.indicator().owner())));
        return owners;
    }
}
