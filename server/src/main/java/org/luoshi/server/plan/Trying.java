package org.luoshi.server.plan;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.luoshi.scheduling.Axis;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.plan.net.Move;
import org.luoshi.server.plan.net.Net;
import org.luoshi.server.plan.net.NodeCalendars;
import org.luoshi.server.plan.resource.SharedResources;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.unit.Acting;
import org.springframework.stereotype.Component;

/** What comes of putting a node on another day, here and in the plans that share its resources. Writes nothing. */
@Component
class Trying {

    private final Plans plans;
    private final SharedResources resources;
    private final NodeCalendars calendars;
    private final Matters matters;

    Trying(Plans plans, SharedResources resources, NodeCalendars calendars, Matters matters) {
        this.plans = plans;
        this.matters = matters;
        this.resources = resources;
        this.calendars = calendars;
    }

    /**
     * A trial with what it takes to record it.
     *
     * @param plans that would move, by matter, as they are
     */
    record Tried(Trial trial, Map<MatterId, Charted> plans, Map<MatterId, List<Placing>> placings) {}

    Tried move(Charted own, String node, LocalDate asked, LocalDate today, Acting acting) {
        Map<MatterId, Charted> all = new LinkedHashMap<>();
        all.put(own.matter().id(), own);
        if (!own.plan().uses().isEmpty()) {
            plans.sharing().forEach(it -> all.putIfAbsent(it.matter().id(), it));
        }
        Move move = Move.of(net(List.copyOf(all.values()), today, false), node, asked, today);
        Map<MatterId, List<Placing>> placings = new LinkedHashMap<>();
        move.moves()
                .forEach(it -> placings.computeIfAbsent(it.matter(), key -> new ArrayList<>())
                        .add(it.to()));
        Map<MatterId, Matter> visible = matters.find(List.copyOf(placings.keySet()), acting.scope()).stream()
                .collect(Collectors.toMap(Matter::id, Function.identity()));
        return new Tried(trial(own, node, asked, move, visible, acting), all, placings);
    }

    /** @param isFromNow waiting nodes start today at the earliest, whenever their plan begins */
    Net net(List<Charted> all, LocalDate today, boolean isFromNow) {
        List<Net.Part> parts = all.stream()
                .map(it -> new Net.Part(
                        it.matter().id(),
                        it.matter().title(),
                        from(it.plan(), today, isFromNow),
                        it.plan().due(),
                        it.plan().nodes(),
                        it.plan().ties()))
                .toList();
        Axis axis = Net.axis(parts, today);
        return Net.of(
                parts,
                resources.all().stream().map(it -> it.on(axis, calendars)).toList(),
                axis,
                calendars,
                today);
    }

    private static LocalDate from(Plan plan, LocalDate today, boolean isFromNow) {
        LocalDate begin = plan.begin().orElse(today);
        return isFromNow && begin.isBefore(today) ? today : begin;
    }

    private static Trial trial(
            Charted own, String node, LocalDate asked, Move move, Map<MatterId, Matter> visible, Acting acting) {
        LocalDate finish = finish(own.plan(), move);
        long others = move.moves().stream()
                .map(Move.Moved::matter)
                .distinct()
                .filter(it -> !mine(visible, it, acting))
                .count();
        return new Trial(
                own.matter().id(),
                node,
                asked,
                move.moves().stream().map(it -> shift(it, visible)).toList(),
                finish,
                own.plan().due(),
                Math.max(0, ChronoUnit.DAYS.between(own.plan().due(), finish)),
                move.moves().stream()
                        .flatMap(it -> broken(it, visible).stream())
                        .toList(),
                move.impossible(),
                (int) others,
                seal(asked, move));
    }

    private static boolean mine(Map<MatterId, Matter> visible, MatterId id, Acting acting) {
        return Optional.ofNullable(visible.get(id))
                .filter(it -> Guards.mayPlan(it, acting))
                .isPresent();
    }

    private static LocalDate finish(Plan plan, Move move) {
        Map<String, LocalDate> ends = new HashMap<>();
        plan.nodes().forEach(it -> ends.put(it.key(), it.finished().orElse(it.end())));
        move.moves().stream()
                .filter(it -> it.matter().equals(plan.matter()))
                .forEach(it -> ends.put(it.to().node(), it.to().end()));
        return ends.values().stream().max(Comparator.naturalOrder()).orElse(plan.due());
    }

    private static Trial.Shift shift(Move.Moved it, Map<MatterId, Matter> visible) {
        Optional<Matter> matter = Optional.ofNullable(visible.get(it.matter()));
        return new Trial.Shift(
                it.matter(),
                matter.map(Matter::title).orElse(""),
                it.node().key(),
                matter.isPresent() ? it.node().title() : "",
                it.node().start(),
                it.node().end(),
                it.to().start(),
                it.to().end());
    }

    /** Only what was in time before: what is late already is not this trial's doing. */
    private static Optional<Trial.Broken> broken(Move.Moved it, Map<MatterId, Matter> visible) {
        return it.node()
                .latestStart()
                .filter(it.to().start()::isAfter)
                .filter(latest -> !it.node().start().isAfter(latest))
                .map(latest -> new Trial.Broken(
                        it.matter(),
                        it.node().key(),
                        visible.containsKey(it.matter()) ? it.node().title() : "",
                        latest,
                        it.to().start()));
    }

    private static String seal(LocalDate asked, Move move) {
        StringBuilder shown = new StringBuilder(asked.toString());
        move.moves()
                .forEach(it -> shown.append('\n')
                        .append(it.matter())
                        .append(' ')
                        .append(it.to().node())
                        .append(' ')
                        .append(it.to().start())
                        .append(' ')
                        .append(it.to().end()));
        return Digest.of(shown.toString().getBytes(StandardCharsets.UTF_8)).hex();
    }
}
