package org.luoshi.server.web.battle;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.luoshi.server.plan.Overuse;
import org.luoshi.server.plan.resource.Endowing;
import org.luoshi.server.plan.resource.SharedResource;
import org.luoshi.server.unit.Unit;
import org.luoshi.server.web.Names;

/**
 * What plans share, and where it is too little.
 *
 * @param owners whose a resource may become by this reader's hand; empty where they may set none
 * @param said why something was not done
 */
public record ResourcesPage(
        List<Line> lines, List<Unit> owners, List<String> calendars, Typed typed, List<String> said, Names names) {

    /** @param mine whether the reader may change it */
    public record Line(SharedResource resource, List<Overuse> overuses, boolean mine, LocalDate today) {

        /** How many there are today. */
        public int now() {
            return resource.capacity().stream()
                    .filter(it -> !it.from().isAfter(today))
                    .reduce((before, after) -> after)
                    .orElse(resource.capacity().getFirst())
                    .units();
        }

        public List<SharedResource.Step> later() {
            return resource.capacity().stream()
                    .filter(it -> it.from().isAfter(today))
                    .toList();
        }

        public String typed() {
            return resource.capacity().stream()
                    .map(it -> it.from() + " " + it.units())
                    .collect(Collectors.joining("\n"));
        }

        public static long projects(Overuse it) {
            return it.by().stream().map(Overuse.Use::matter).distinct().count();
        }
    }

    /** As somebody typed it. */
    public record Typed(String code, String name, String owner, String calendar, String capacity) {
        static final Typed NOTHING = new Typed("", "", "", Endowing.calendars().getFirst(), "");
    }
}
