package org.luoshi.server.web.desk;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.light.Ageing;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.matter.Subject;

/** What somebody must know before answering: the question asked, the cause given, why it came back. */
final class Said {

    private Said() {}

    static List<String> of(Subject subject) {
        List<String> lines = new ArrayList<>();
        subject.matter().course().holder().map(Course.Hold::step).ifPresent(step -> lines.addAll(of(subject, step)));
        Ageing.dropAskedAt(subject.matter(), subject.playbook())
                .filter(it -> !subject.now().isBefore(it))
                .ifPresent(it -> lines.add(subject.frame().t("said.drop")));
        return lines;
    }

    private static List<String> of(Subject subject, Step step) {
        Frame frame = subject.frame();
        Course course = subject.matter().course();
        return switch (step) {
            case DECIDE ->
                course.raised()
                        .map(it -> List.of(
                                it.question(),
                                frame.t("said.raised", subject.names().post(it.by()))))
                        .orElse(List.of());
            case RULE_ON_DELAY ->
                course.delay()
                        .map(it -> List.of(
                                frame.t("said.delay", it.to(), subject.names().actor(frame, it.by())), it.cause()))
                        .orElse(List.of());
            case VERIFY, CLOSE -> course.claim().map(it -> List.of(it.words())).orElse(List.of());
            case UNBLOCK ->
                course.blockers().stream().map(Course.Blocker::words).toList();
            case WORK, REARRANGE, RESUME, AGREE, SIGN, PROPOSE, ASSIGN ->
                course.said().map(List::of).orElse(List.of());
        };
    }
}
