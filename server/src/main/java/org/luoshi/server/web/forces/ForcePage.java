package org.luoshi.server.web.forces;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.light.Colour;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Post;
import org.luoshi.server.unit.Unit;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.matter.Subject;

/**
 * A task force as its page shows it.
 *
 * @param open what is not over of its matters, soonest due first
 * @param total of its matters that the reader may see, those that are over too
 */
public record ForcePage(Organisation organisation, Unit force, List<Subject> open, long total) {

    /** What a screen holds; the list has them all. */
    private static final int SHOWN = 12;

    /** A meeting with more to talk about needs another one. */
    private static final int TOPICS = 20;

    /** @param person whoever answers for it: the first post that somebody holds */
    public record Member(Unit unit, Optional<Post> person) {}

    public record Due(Subject subject, Course.Node node, boolean late) {}

    public record Block(Subject subject, Course.Blocker blocker) {}

    /** @param words what there is to settle about it */
    public record Topic(Subject subject, String words) {}

    public List<Member> members() {
        return force.members().stream()
                .flatMap(code -> organisation.find(code).stream())
                .map(unit -> new Member(
                        unit,
                        organisation.posts(unit.code()).stream()
                                .filter(post -> post.holder().isPresent())
                                .findFirst()))
                .toList();
    }

    public List<Subject> shown() {
        return open.stream().limit(SHOWN).toList();
    }

    public LocalDate monday() {
        LocalDate today = open.isEmpty() ? LocalDate.EPOCH : open.getFirst().today();
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public LocalDate sunday() {
        return monday().plusDays(6);
    }

    /** Not done yet and due this week, and before them those that are overdue. */
    public List<Due> nodes() {
        return due(LocalDate.MIN, sunday());
    }

    private List<Due> due(LocalDate from, LocalDate to) {
        List<Due> due = new ArrayList<>();
        for (Subject subject : open) {
            subject.matter().course().nodes().stream()
                    .filter(node -> node.done().isEmpty())
                    .filter(node -> !node.due().isBefore(from) && !node.due().isAfter(to))
                    .map(node -> new Due(subject, node, node.due().isBefore(subject.today())))
                    .forEach(due::add);
        }
        return due.stream().sorted(Comparator.comparing(it -> it.node().due())).toList();
    }

    public List<Block> blockers() {
        return open.stream()
                .flatMap(subject ->
                        subject.matter().course().blockers().stream().map(blocker -> new Block(subject, blocker)))
                .toList();
    }

    /** What nobody can settle alone first, then what is late, then what comes next week. */
    public List<Topic> agenda(Frame frame) {
        List<Topic> topics = new ArrayList<>();
        blockers()
                .forEach(it -> topics.add(new Topic(
                        it.subject(),
                        frame.t("force.agenda.blocker", it.blocker().words()))));
        open.forEach(subject -> subject.matter()
                .course()
                .raised()
                .ifPresent(it -> topics.add(new Topic(subject, frame.t("force.agenda.raised", it.question())))));
        open.forEach(subject -> subject.matter()
                .course()
                .delay()
                .ifPresent(it -> topics.add(new Topic(subject, frame.t("force.agenda.delay", it.to())))));
        open.stream()
                .filter(subject -> subject.light().colour() == Colour.RED)
                .filter(subject -> topics.stream().noneMatch(topic -> topic.subject() == subject))
                .forEach(subject -> topics.add(new Topic(subject, frame.t("force.agenda.red"))));
        due(sunday().plusDays(1), sunday().plusDays(7))
                .forEach(it -> topics.add(new Topic(it.subject(), next(frame, it.node()))));
        return topics.stream().limit(TOPICS).toList();
    }

    private static String next(Frame frame, Course.Node node) {
        return frame.t("force.agenda.next", node.title(), node.due());
    }
}
