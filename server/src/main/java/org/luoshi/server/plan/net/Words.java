package org.luoshi.server.plan.net;

import java.util.List;
import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.clash.Clash;
import org.luoshi.scheduling.clash.Wording;
import org.luoshi.server.plan.Impossible;

/** A clash in sentences, as events keep it. */
final class Words {

    private Words() {}

    static Impossible of(Network network, Clash clash) {
        if (clash.demands().isEmpty()) {
            return new Impossible(List.of("工期和日历本身就放不进这几年，请检查各节点的工期"), List.of());
        }
        Wording wording = new Wording(network);
        return new Impossible(
                clash.demands().stream().map(wording::demand).toList(),
                clash.repairs().stream().map(wording::repair).toList());
    }
}
