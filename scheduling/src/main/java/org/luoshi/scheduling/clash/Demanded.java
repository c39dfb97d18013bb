package org.luoshi.scheduling.clash;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.luoshi.scheduling.Activity;
import org.luoshi.scheduling.ActivityId;
import org.luoshi.scheduling.Link;
import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.Project;
import org.luoshi.scheduling.ProjectId;
import org.luoshi.scheduling.ResourceId;
import org.luoshi.scheduling.Window;

/** Something that a network demands and could do without. Durations and calendars are facts, and not among it. */
public sealed interface Demanded {

    /** The network with this eased by so many days or units; 0 leaves all as it is. */
    Network eased(Network network, int by);

    /** The network without it. */
    Network dropped(Network network);

    /** A link's least lag. */
    record LeastLag(int number, Link link) implements Demanded {
        @Override
        public Network eased(Network network, int by) {
            return replace(network, number, network.links().get(number).withMinLag(link.minLag() - by));
        }

        /** Far below anything that the axis could hold. */
        @Override
        public Network dropped(Network network) {
            return eased(network, link.minLag() + network.axis().days() + 1);
        }
    }

    /** A link's most lag. */
    record MostLag(int number, Link link) implements Demanded {
        @Override
        public Network eased(Network network, int by) {
            OptionalInt more = OptionalInt.of(link.maxLag().orElseThrow() + by);
            return replace(network, number, network.links().get(number).withMaxLag(more));
        }

        @Override
        public Network dropped(Network network) {
            return replace(network, number, network.links().get(number).withMaxLag(OptionalInt.empty()));
        }
    }

    private static Network replace(Network network, int number, Link link) {
        List<Link> links = new java.util.ArrayList<>(network.links());
        links.set(number, link);
        return network.withLinks(links);
    }

    /** A project's deadline. */
    record Deadline(ProjectId project) implements Demanded {
        @Override
        public Network eased(Network network, int by) {
            return projects(
                    network,
                    project,
                    one -> one.with(
                            one.deadline().isPresent()
                                    ? OptionalInt.of(one.deadline().getAsInt() + by)
                                    : one.deadline()));
        }

        @Override
        public Network dropped(Network network) {
            return projects(network, project, one -> one.with(OptionalInt.empty()));
        }
    }

    /** A project's release. */
    record Release(ProjectId project) implements Demanded {
        @Override
        public Network eased(Network network, int by) {
            return projects(network, project, one -> one.released(Math.max(0, one.release() - by)));
        }

        @Override
        public Network dropped(Network network) {
            return projects(network, project, one -> one.released(0));
        }
    }

    private static Network projects(Network network, ProjectId id, UnaryOperator<Project> change) {
        return network.withProjects(network.projects().stream()
                .map(one -> one.id().equals(id) ? change.apply(one) : one)
                .toList());
    }

    /** An activity's earliest start. */
    record NotBefore(ActivityId activity) implements Demanded {
        @Override
        public Network eased(Network network, int by) {
            return windows(
                    network,
                    activity,
                    one -> new Window(
                            OptionalInt.of(Math.max(0, one.notBefore().orElse(0) - by)), one.notAfter(), one.fixed()));
        }

        @Override
        public Network dropped(Network network) {
            return windows(network, activity, one -> new Window(OptionalInt.empty(), one.notAfter(), one.fixed()));
        }
    }

    /** An activity's latest finish. */
    record NotAfter(ActivityId activity) implements Demanded {
        @Override
        public Network eased(Network network, int by) {
            int end = network.axis().days();
            return windows(
                    network,
                    activity,
                    one -> new Window(
                            one.notBefore(),
                            OptionalInt.of(Math.min(end, one.notAfter().orElse(end) + by)),
                            one.fixed()));
        }

        @Override
        public Network dropped(Network network) {
            return windows(network, activity, one -> new Window(one.notBefore(), OptionalInt.empty(), one.fixed()));
        }
    }

    /** An activity's fixed start; eased it may start so many days earlier or later. */
    record Fixed(ActivityId activity) implements Demanded {
        @Override
        public Network eased(Network network, int by) {
            int axis = network.axis().days();
            Activity one = network.activity(activity);
            int fixed = one.window().fixed().orElse(0);
            int latest =
                    one.days() == 0 ? fixed + by : one.calendar().finish(Math.min(fixed + by, axis - 1), one.days());
            int until = latest < 0 ? axis : Math.min(axis, latest);
            return by == 0
                    ? network
                    : windows(
                            network,
                            activity,
                            window -> new Window(
                                    OptionalInt.of(Math.max(
                                            fixed - by, window.notBefore().orElse(0))),
                                    OptionalInt.of(
                                            Math.min(until, window.notAfter().orElse(axis))),
                                    OptionalInt.empty()));
        }

        @Override
        public Network dropped(Network network) {
            return windows(network, activity, one -> new Window(one.notBefore(), one.notAfter(), OptionalInt.empty()));
        }
    }

    private static Network windows(Network network, ActivityId id, UnaryOperator<Window> change) {
        return network.withActivities(network.activities().stream()
                .map(one -> one.id().equals(id) ? one.with(change.apply(one.window())) : one)
                .toList());
    }

    /** A resource's capacity. */
    record Capacities(ResourceId resource) implements Demanded {
        @Override
        public Network eased(Network network, int by) {
            return resources(network, by);
        }

        @Override
        public Network dropped(Network network) {
            long all = network.activities().stream()
                    .flatMap(one -> one.demands().stream())
                    .filter(one -> one.resource().equals(resource))
                    .mapToLong(one -> one.units())
                    .sum();
            return resources(network, (int) Math.min(all, Integer.MAX_VALUE / 4));
        }

        private Network resources(Network network, int more) {
            return network.withResources(network.resources().stream()
                    .map(one ->
                            one.id().equals(resource) ? one.with(one.capacity().plus(more)) : one)
                    .toList());
        }
    }

    /** @return everything that a network demands */
    static List<Demanded> of(Network network) {
        List<Demanded> all = new java.util.ArrayList<>();
        for (Project one : network.projects()) {
            one.deadline().ifPresent(due -> all.add(new Deadline(one.id())));
            if (one.release() > 0) {
                all.add(new Release(one.id()));
            }
        }
        for (Activity one : network.activities()) {
            one.window().notBefore().ifPresent(at -> all.add(new NotBefore(one.id())));
            one.window().notAfter().ifPresent(at -> all.add(new NotAfter(one.id())));
            one.window().fixed().ifPresent(at -> all.add(new Fixed(one.id())));
        }
        network.resources().forEach(one -> all.add(new Capacities(one.id())));
        for (int number = 0; number < network.links().size(); number++) {
            Link link = network.links().get(number);
            if (link.maxLag().isPresent()) {
                all.add(new MostLag(number, link));
            }
            all.add(new LeastLag(number, link));
        }
        return all;
    }
}
