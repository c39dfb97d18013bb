package org.luoshi.server.unit.duty;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.DutyListed;
import org.luoshi.server.unit.change.Charter;

/** The towns' lists of duties (履职清单), to be asked about a task. */
public final class DutyLists {

    private final Map<UnitCode, List<DutyListed>> lists = new HashMap<>();

    public DutyLists(Collection<Charter> charters) {
        charters.forEach(it -> lists.put(it.unit().code(), it.dutyList()));
    }

    /** The row that a number or a task's words mean; empty where none is clearly meant. */
    public Optional<DutyListed> find(UnitCode town, String words) {
        List<DutyListed> list = lists.getOrDefault(town, List.of());
        return list.stream().filter(it -> it.number().equals(words.strip())).findFirst();
    }
}
