package org.luoshi.server.web.battle;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.plan.Overuse;
import org.luoshi.server.plan.Overuses;
import org.luoshi.server.plan.resource.Endowing;
import org.luoshi.server.plan.resource.SharedResource;
import org.luoshi.server.plan.resource.SharedResources;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.unit.Unit;
import org.luoshi.server.unit.Units;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Names;
import org.luoshi.server.web.Pages;
import org.luoshi.server.web.Redirects;
import org.luoshi.server.web.battle.ResourcesPage.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What plans share: teams, desks, cranes; seen by all, set by the supervision office or by whose they are. */
@Controller
@RequestMapping("/plans/resources")
class ResourceController {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final SharedResources resources;
    private final Overuses overuses;
    private final Endowing endowing;
    private final Units units;
    private final Clock clock;
    private final Pages pages;

    ResourceController(
            SharedResources resources, Overuses overuses, Endowing endowing, Units units, Clock clock, Pages pages) {
        this.resources = resources;
        this.overuses = overuses;
        this.endowing = endowing;
        this.units = units;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping
    @May(Act.SEE_MATTERS)
    View all(Frame frame) {
        return page(frame, 200, Typed.NOTHING, List.of());
    }

    /** Sets one, new or known. */
    @PostMapping
    @May(Act.ACT_ON_MATTERS)
    View set(
            Frame frame,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "") String calendar,
            @RequestParam(defaultValue = "") String capacity) {
        Typed typed = new Typed(code.strip(), name, owner, calendar, capacity);
        Optional<Unit> whose = owners(frame).stream()
                .filter(it -> it.code().value().equals(owner))
                .findFirst();
        List<SharedResource.Step> steps = new ArrayList<>();
        for (String line : capacity.strip().split("\\R")) {
            Optional<SharedResource.Step> step = step(line.strip());
            if (step.isEmpty()) {
                return page(frame, 422, typed, List.of(frame.t("resource.wrong.capacity", line.strip())));
            }
            steps.add(step.get());
        }
        return whose.map(unit -> answer(
                        frame, typed, endowing.set(typed.code(), name, steps, calendar, unit.code(), frame.acting())))
                .orElseGet(() -> page(frame, 422, typed, List.of(frame.t("resource.wrong.owner"))));
    }

    @PostMapping("/{code}/removal")
    @May(Act.ACT_ON_MATTERS)
    View takeAway(Frame frame, @PathVariable String code, @RequestParam(defaultValue = "") String reason) {
        return answer(frame, Typed.NOTHING, endowing.takeAway(code, reason, frame.acting()));
    }

    private View answer(Frame frame, Typed typed, Endowing.Endowed endowed) {
        return switch (endowed) {
            case Endowing.Endowed.Done done -> Redirects.to("/plans/resources");
            case Endowing.Endowed.Refused no ->
                page(
                        frame,
                        422,
                        typed,
                        List.of(frame.t("refused." + no.code(), no.values().toArray())));
        };
    }

    private View page(Frame frame, int status, Typed typed, List<String> said) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), CHINA);
        List<Overuse> over = overuses.from(today);
        List<ResourcesPage.Line> lines = resources.all().stream()
                .map(it -> new ResourcesPage.Line(
                        it,
                        over.stream()
                                .filter(one -> one.resource().equals(it.code()))
                                .toList(),
                        Endowing.mayEndow(it.owner(), frame.acting()),
                        today))
                .toList();
        ResourcesPage page = new ResourcesPage(
                lines, owners(frame), Endowing.calendars(), typed, said, new Names(units.organisation()));
        return pages.page(status, "battle/resources", Map.of("frame", frame, "page", page));
    }

    private List<Unit> owners(Frame frame) {
        return units.organisation().units().stream()
                .filter(it -> Endowing.mayEndow(it.code(), frame.acting()))
                .toList();
    }

    /** {@code 2026-03-02 3}: a day and how many from it on. */
    private static Optional<SharedResource.Step> step(String line) {
        String[] parts = line.split("[\\s,，:：]+");
        if (parts.length != 2 || !parts[1].matches("\\d{1,7}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SharedResource.Step(LocalDate.parse(parts[0]), Integer.parseInt(parts[1])));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
