package org.luoshi.scheduling.clash;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.luoshi.scheduling.Activity;
import org.luoshi.scheduling.ActivityId;
import org.luoshi.scheduling.Link;
import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.Project;

/** A clash in words, for the people whose plan it is. */
public final class Wording {

    private final Network network;

    public Wording(Network network) {
        this.network = network;
    }

    /** @return one sentence for all, then one for each demand and each repair */
    public List<String> of(Clash clash) {
        List<String> lines = new ArrayList<>();
        if (clash.demands().isEmpty()) {
            lines.add("排不成：工期和日历本身就放不进时间轴，请放长时间轴。There is no plan: durations and calendars alone do not fit the axis.");
            return lines;
        }
        lines.add("排不成：下面 %d 条不能同时满足，去掉任何一条这个矛盾就没有了。There is no plan: these %d cannot hold together."
                .formatted(clash.demands().size(), clash.demands().size()));
        clash.demands().forEach(one -> lines.add("  · " + demand(one)));
        clash.repairs().forEach(one -> lines.add("  → " + repair(one)));
        if (!clash.proven()) {
            lines.add("  时间不够，这一组也许还能再小；请加大 --seconds。In more time the set may get smaller.");
        }
        return lines;
    }

    public String demand(Demanded demanded) {
        return switch (demanded) {
            case Demanded.Deadline deadline ->
                "项目 %s 的期限 %s".formatted(name(project(deadline.project())), lastDay(due(deadline.project())));
            case Demanded.Release release ->
                "项目 %s 最早 %s 开始"
                        .formatted(
                                name(project(release.project())),
                                date(project(release.project()).release()));
            case Demanded.NotBefore notBefore ->
                "%s 最早 %s 开始"
                        .formatted(
                                name(notBefore.activity()),
                                date(window(notBefore.activity()).notBefore()));
            case Demanded.NotAfter notAfter ->
                "%s 最迟 %s 完成"
                        .formatted(
                                name(notAfter.activity()),
                                lastDay(window(notAfter.activity()).notAfter()));
            case Demanded.Fixed fixed ->
                "%s 定在 %s 开始"
                        .formatted(
                                name(fixed.activity()),
                                date(window(fixed.activity()).fixed()));
            case Demanded.Capacities capacities -> {
                var resource = network.resource(capacities.resource());
                yield "资源 %s 最多 %d"
                        .formatted(resource.name(), resource.capacity().most());
            }
            case Demanded.LeastLag least ->
                "%s，至少间隔 %d 个工作日".formatted(link(least.link()), least.link().minLag());
            case Demanded.MostLag most ->
                "%s，至多间隔 %d 个工作日"
                        .formatted(link(most.link()), most.link().maxLag().orElseThrow());
        };
    }

    public String repair(Clash.Repair repair) {
        int by = repair.by();
        String change = switch (repair.demanded()) {
            case Demanded.Deadline deadline ->
                "项目 %s 的期限推后 %d 天，到 %s"
                        .formatted(name(project(deadline.project())), by, lastDay(due(deadline.project()) + by));
            case Demanded.Release release ->
                "项目 %s 提前 %d 天开始，从 %s"
                        .formatted(
                                name(project(release.project())),
                                by,
                                date(project(release.project()).release() - by));
            case Demanded.NotBefore notBefore ->
                "%s 的最早开始提前 %d 天，到 %s"
                        .formatted(
                                name(notBefore.activity()),
                                by,
                                date(window(notBefore.activity()).notBefore().orElse(0) - by));
            case Demanded.NotAfter notAfter ->
                "%s 的最迟完成推后 %d 天，到 %s"
                        .formatted(
                                name(notAfter.activity()),
                                by,
                                lastDay(window(notAfter.activity()).notAfter().orElse(0) + by));
            case Demanded.Fixed fixed -> "%s 的固定日期前后放宽 %d 天".formatted(name(fixed.activity()), by);
            case Demanded.Capacities capacities ->
                "资源 %s 增加 %d".formatted(network.resource(capacities.resource()).name(), by);
            case Demanded.LeastLag least ->
                least.link().minLag() - by < 0
                        ? "%s，改为允许压茬 %d 个工作日"
                                .formatted(link(least.link()), by - least.link().minLag())
                        : "%s，至少间隔减少 %d 个工作日".formatted(link(least.link()), by);
            case Demanded.MostLag most -> "%s，至多间隔增加 %d 个工作日".formatted(link(most.link()), by);
        };
        return repair.solves() ? change + "，就能排成" : change + "，这个矛盾就没有了（别处还有矛盾）";
    }

    private String link(Link link) {
        return "%s→%s（%s）".formatted(name(link.from()), name(link.to()), link.kind());
    }

    private Project project(org.luoshi.scheduling.ProjectId id) {
        return network.project(id);
    }

    private int due(org.luoshi.scheduling.ProjectId id) {
        return project(id).deadline().orElse(network.axis().days());
    }

    private static String name(Project project) {
        return "“" + project.name() + "”";
    }

    private String name(ActivityId id) {
        Activity activity = network.activity(id);
        return activity.name().equals(id.value()) ? "“" + id + "”" : "“%s %s”".formatted(id, activity.name());
    }

    private org.luoshi.scheduling.Window window(ActivityId id) {
        return network.activity(id).window();
    }

    private LocalDate date(OptionalInt instant) {
        return date(instant.orElse(0));
    }

    private LocalDate date(int instant) {
        return network.axis().date(instant);
    }

    private LocalDate lastDay(OptionalInt finish) {
        return lastDay(finish.orElse(0));
    }

    private LocalDate lastDay(int finish) {
        return network.axis().lastDay(finish);
    }
}
