package org.luoshi.server.web.indicators;

import java.util.List;
import java.util.Map;
import org.luoshi.server.matter.light.Colour;

/**
 * The list of indicators 指标清单.
 *
 * @param all how many the reader may see
 * @param groups headings to choose from
 * @param units owners to choose from, name by code
 * @param missing of how many a figure is asked for
 * @param retired those that are followed no more
 * @param lights how many of each colour there are, the light's own filter left out
 */
public record IndicatorListPage(
        IndicatorQuery query,
        int all,
        List<Group> chosen,
        List<String> groups,
        Map<String, String> units,
        Map<Colour, Long> lights,
        long missing,
        List<IndicatorRow> retired,
        boolean maySetUp,
        boolean mayEnter) {

    public record Group(String title, List<IndicatorRow> rows) {}

    public long count(Colour colour) {
        return lights.getOrDefault(colour, 0L);
    }

    public int shown() {
        return chosen.stream().mapToInt(it -> it.rows().size()).sum();
    }
}
