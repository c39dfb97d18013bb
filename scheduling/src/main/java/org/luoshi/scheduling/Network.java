package org.luoshi.scheduling;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An activity network 网络计划: what has to be planned. Every id named by a part exists, and none twice.
 *
 * @param projects one or more
 */
public record Network(
        Axis axis, List<Project> projects, List<Activity> activities, List<Link> links, List<Resource> resources) {

    public Network {
        projects = List.copyOf(projects);
        activities = List.copyOf(activities);
        links = List.copyOf(links);
        resources = List.copyOf(resources);
        Map<ProjectId, Project> byProject = byId("project", projects, Project::id);
        Map<ActivityId, Activity> byActivity = byId("activity", activities, Activity::id);
        Map<ResourceId, Resource> byResource = byId("resource", resources, Resource::id);
        for (Activity activity : activities) {
            known("project", byProject, activity.project(), activity.id());
            activity.demands().forEach(demand -> known("resource", byResource, demand.resource(), activity.id()));
        }
        for (Link link : links) {
            known("activity", byActivity, link.from(), link);
            known("activity", byActivity, link.to(), link);
        }
    }

    private static <K, V> Map<K, V> byId(String what, List<V> all, Function<V, K> id) {
        Map<K, V> map = new HashMap<>();
        for (V one : all) {
            if (map.put(id.apply(one), one) != null) {
                throw new IllegalArgumentException("two of one id: %s %s".formatted(what, id.apply(one)));
            }
        }
        return map;
    }

    private static <K> void known(String what, Map<K, ?> all, K id, Object by) {
        if (!all.containsKey(id)) {
            throw new IllegalArgumentException("no %s %s, named by %s".formatted(what, id, by));
        }
    }

    public Activity activity(ActivityId id) {
        return activities.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public Resource resource(ResourceId id) {
        return resources.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    public Project project(ProjectId id) {
        return projects.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    /** @return by activity the days on which it works: its own calendar and those of all its resources */
    public Map<ActivityId, WorkingDays> workingDays() {
        Map<ResourceId, WorkingDays> open =
                resources.stream().collect(Collectors.toMap(Resource::id, Resource::calendar));
        Map<List<WorkingDays>, WorkingDays> met = new HashMap<>();
        Map<ActivityId, WorkingDays> days = new HashMap<>();
        for (Activity activity : activities) {
            List<WorkingDays> all = activity.demands().stream()
                    .map(demand -> open.get(demand.resource()))
                    .distinct()
                    .sorted(Comparator.comparing(WorkingDays::name))
                    .collect(Collectors.toList());
            all.addFirst(activity.calendar());
            days.put(
                    activity.id(),
                    met.computeIfAbsent(
                            all, set -> set.stream().reduce(WorkingDays::and).orElseThrow()));
        }
        return days;
    }

    public Network withProjects(List<Project> other) {
        return new Network(axis, other, activities, links, resources);
    }

    public Network withActivities(List<Activity> other) {
        return new Network(axis, projects, other, links, resources);
    }

    public Network withLinks(List<Link> other) {
        return new Network(axis, projects, activities, other, resources);
    }

    public Network withResources(List<Resource> other) {
        return new Network(axis, projects, activities, links, other);
    }
}
