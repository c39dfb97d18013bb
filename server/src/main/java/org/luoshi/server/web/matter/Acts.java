package org.luoshi.server.web.matter;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.server.ledger.Files;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Loops;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.matter.Outcome;
import org.luoshi.server.web.BadRequest;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.NotThere;
import org.luoshi.server.web.Phrases;
import org.luoshi.server.web.Redirects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.View;

/** Carries out what a form asks for, and answers with the way on or with the page and a sentence. */
@Component
class Acts {

    private final Matters matters;
    private final Loops loops;
    private final Files files;
    private final MatterReader reader;
    private final TransactionTemplate transaction;

    Acts(Matters matters, Loops loops, Files files, MatterReader reader, PlatformTransactionManager transactions) {
        this.matters = matters;
        this.loops = loops;
        this.files = files;
        this.reader = reader;
        this.transaction = new TransactionTemplate(transactions);
    }

    View act(Frame frame, MatterId id, Action action, Typed typed) {
        Matter matter = matters.find(id, frame.acting().scope()).orElseThrow(NotThere.no("matter", id));
        try {
            return answer(frame, matter, action, typed, outcome(frame, matter, action, typed));
        } catch (BadRequest unclear) {
            return reader.page(frame, new Attempt(422, action, typed, unclear.sentence(frame), matter));
        }
    }

    /** Files are kept in the same transaction, so that a refused form leaves none behind. */
    private Outcome outcome(Frame frame, Matter matter, Action action, Typed typed) {
        List<Typed.Attached> attached = typed.attached();
        return transaction.execute(status -> {
            Command command = Orders.of(action, typed, matter, kept(attached, typed));
            Outcome outcome = loops.act(
                    matter.id(), typed.version(), command, frame.acting().who());
            if (!(outcome instanceof Outcome.Done)) {
                status.setRollbackOnly();
            }
            return outcome;
        });
    }

    private List<Command.File> kept(List<Typed.Attached> attached, Typed typed) {
        List<Command.File> kept = new ArrayList<>();
        attached.forEach(file -> kept.add(
                new Command.File(file.name(), typed.get("kind"), java.util.Optional.of(files.keep(file.bytes())))));
        return kept;
    }

    private View answer(Frame frame, Matter matter, Action action, Typed typed, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> Redirects.to(back(matter, action, typed));
            case Outcome.Refused refused ->
                reader.page(frame, new Attempt(422, action, typed, Refusal.sentence(frame, refused.why()), matter));
            case Outcome.Conflict conflict ->
                reader.page(frame, new Attempt(409, action, typed, frame.t("matter.conflict"), conflict.now()));
            case Outcome.NotThere nothing ->
                throw NotThere.no("matter", matter.id()).get();
        };
    }

    /** Where the person came from, told what was done. */
    private static String back(Matter matter, Action action, Typed typed) {
        String done = "done=" + Phrases.key(action);
        return typed.get("back").startsWith("/desk") || typed.get("back").startsWith("/verification")
                ? typed.get("back").replaceFirst("[?#].*$", "") + "?" + done + "&matter=" + matter.id()
                : "/matters/" + matter.id() + "?" + done;
    }
}
