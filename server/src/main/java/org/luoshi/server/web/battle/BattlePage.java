package org.luoshi.server.web.battle;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The battle map's page.
 *
 * @param all how many plans the reader may see
 * @param drawn the chart as SVG; empty where nothing is chosen
 * @param units lead units to choose from, name by code
 * @param stages stages to choose from, name by key
 * @param failure why no PDF could be made
 */
public record BattlePage(
        BattleQuery query,
        Groups groups,
        int all,
        int chosen,
        String drawn,
        Map<String, String> units,
        Map<String, String> stages,
        List<String> sizes,
        Optional<String> failure) {}
