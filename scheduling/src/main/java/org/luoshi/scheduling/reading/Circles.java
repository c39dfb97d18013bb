package org.luoshi.scheduling.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.luoshi.scheduling.ActivityId;
import org.luoshi.scheduling.Link;
import org.luoshi.scheduling.Network;

/** Activities that wait for each other: a mistake in the file rather than a plan that cannot be. */
final class Circles {

    private final Map<ActivityId, List<ActivityId>> after = new HashMap<>();
    private final Map<ActivityId, ActivityId> cameFrom = new HashMap<>();

    private Circles(Network network) {
        for (Link link : network.links()) {
            if (link.kind() == Link.Kind.FS && link.minLag() >= 0) {
                after.computeIfAbsent(link.from(), id -> new ArrayList<>()).add(link.to());
            }
        }
    }

    /** @param lines by activity, where there are any */
    static void refuse(String file, Network network, Map<String, Integer> lines) {
        List<ActivityId> circle = new Circles(network).find(network);
        if (!circle.isEmpty()) {
            String chain =
                    String.join(" → ", circle.stream().map(ActivityId::value).toList());
            String sentence = "活动首尾相接成了圈：%s，请去掉其中一条 · these activities wait for each other".formatted(chain);
            Integer line = lines.get(circle.getFirst().value());
            throw line == null ? UnreadablePlan.in(file, sentence) : UnreadablePlan.at(file, line, sentence);
        }
    }

    private List<ActivityId> find(Network network) {
        Map<ActivityId, Integer> open = new HashMap<>();
        network.activities().forEach(one -> open.put(one.id(), 0));
        after.values().forEach(all -> all.forEach(id -> open.merge(id, 1, Integer::sum)));
        List<ActivityId> ready = new ArrayList<>(open.keySet().stream()
                .filter(id -> open.getOrDefault(id, 0) == 0)
                .toList());
        while (!ready.isEmpty()) {
            ActivityId one = ready.removeLast();
            open.remove(one);
            for (ActivityId next : after.getOrDefault(one, List.of())) {
                if (open.merge(next, -1, Integer::sum) == 0) {
                    ready.add(next);
                }
            }
        }
        return open.isEmpty() ? List.of() : around(open);
    }

    /** Whoever is left has a predecessor that is left: going back must come round. */
    private List<ActivityId> around(Map<ActivityId, Integer> left) {
        after.forEach((from, all) -> all.stream()
                .filter(to -> left.containsKey(from) && left.containsKey(to))
                .forEach(to -> cameFrom.put(to, from)));
        List<ActivityId> way = new ArrayList<>();
        ActivityId at = left.keySet().stream()
                .min(java.util.Comparator.comparing(ActivityId::value))
                .orElseThrow();
        while (!way.contains(at)) {
            way.add(at);
            at = java.util.Objects.requireNonNull(cameFrom.get(at));
        }
        List<ActivityId> circle = new ArrayList<>(way.subList(way.indexOf(at), way.size()));
        Collections.reverse(circle);
        circle.add(circle.getFirst());
        return circle;
    }
}
