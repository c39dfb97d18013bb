package org.luoshi.server.web.battle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Unit;
import org.luoshi.server.web.Frame;

/** Projects under headings: by leader, unit, town or stage. */
public record Groups(List<Group> all) {

    public record Group(String title, List<Project> projects) {
        public Group {
            projects = List.copyOf(projects);
        }

        /** How many there are, and how many of them are not in time. */
        public String count(Frame frame) {
            long late = projects.stream().filter(Project::late).count();
            long alarmed =
                    projects.stream().filter(it -> it.alarm().isPresent()).count();
            return frame.t("battle.group", projects.size(), late, alarmed);
        }
    }

    /** The largest groups first, but stages in their order; whatever has no heading comes last. */
    static Groups of(Frame frame, List<Project> projects, BattleQuery.By by) {
        Map<String, List<Project>> grouped = new LinkedHashMap<>();
        String rest = frame.t("battle.rest." + org.luoshi.server.web.Phrases.key(by));
        for (Project it : projects) {
            String title = title(frame, it, by);
            grouped.computeIfAbsent(title.isEmpty() ? rest : title, name -> new ArrayList<>())
                    .add(it);
        }
        List<Group> groups = new ArrayList<>();
        grouped.forEach((title, all) -> groups.add(new Group(title, all)));
        groups.sort((one, other) -> {
            boolean last = one.title().equals(rest);
            return last != other.title().equals(rest)
                    ? Boolean.compare(last, other.title().equals(rest))
                    : by == BattleQuery.By.STAGE
                            ? Integer.compare(
                                    StagesPage.place(one.projects().getFirst()),
                                    StagesPage.place(other.projects().getFirst()))
                            : Integer.compare(
                                    other.projects().size(), one.projects().size());
        });
        return new Groups(List.copyOf(groups));
    }

    private static String title(Frame frame, Project it, BattleQuery.By by) {
        return switch (by) {
            case LEADER ->
                it.subject()
                        .matter()
                        .parties()
                        .leader()
                        .map(post -> it.subject().names().holder(frame, post))
                        .orElse("");
            case UNIT -> it.subject().lead();
            case TOWN -> town(it);
            case STAGE -> it.plan().stage().isEmpty() ? "" : it.stage(frame);
        };
    }

    /** The town or street that has a part in it, the lead unit before all others. */
    private static String town(Project it) {
        Organisation organisation = it.subject().names().organisation();
        List<UnitCode> units = new ArrayList<>();
        it.subject().matter().parties().lead().ifPresent(units::add);
        units.addAll(it.subject().matter().parties().support());
        return units.stream()
                .flatMap(code -> organisation.find(code).stream())
                .filter(unit -> unit.kind() == Unit.Kind.TOWN || unit.kind() == Unit.Kind.STREET)
                .map(Unit::brief)
                .findFirst()
                .orElse("");
    }
}
