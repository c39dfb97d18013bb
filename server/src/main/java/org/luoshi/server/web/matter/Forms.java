package org.luoshi.server.web.matter;

import java.util.List;
import java.util.Optional;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.playbook.Step;

/** The forms of a matter's page: those asked for now before those that are possible, and why one is missing. */
record Forms(Subject subject, Offers offers, Optional<Attempt> attempt, String back) {

    List<Form> asked() {
        return offers.all().stream().filter(this::isAsked).map(this::form).toList();
    }

    List<Form> possible() {
        return offers.all().stream()
                .filter(action -> !isAsked(action))
                .map(this::form)
                .toList();
    }

    private boolean isAsked(Action action) {
        Optional<Step> step = subject.matter().course().holder().map(Course.Hold::step);
        return offers.waitsForMe() && step.filter(action::answers).isPresent();
    }

    private Form form(Action action) {
        Optional<Attempt> failed = attempt.filter(it -> it.action() == action);
        return new Form(
                subject,
                action,
                failed.map(Attempt::typed).orElse(Typed.NOTHING),
                failed.map(Attempt::sentence).orElse(""),
                back);
    }

    /** The sentence of an attempt whose form is not on the page. */
    String orphan() {
        return attempt.filter(it -> !offers.all().contains(it.action()))
                .map(Attempt::sentence)
                .orElse("");
    }

    /** Why something is not offered: nobody closes what they owe. */
    List<String> missing() {
        return offers.missing().stream()
                .map(refused -> Refusal.sentence(subject.frame(), refused))
                .distinct()
                .toList();
    }
}
