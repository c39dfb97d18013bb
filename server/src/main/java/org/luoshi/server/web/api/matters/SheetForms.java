package org.luoshi.server.web.api.matters;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.luoshi.server.matter.Decision;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Outcome;
import org.luoshi.server.matter.sheet.Change;
import org.luoshi.server.matter.sheet.Planned;
import org.luoshi.server.matter.sheet.Preview;
import org.luoshi.server.matter.sheet.Returns;
import org.luoshi.server.shared.sheet.Fault;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.sheet.Told;

/** A returned spreadsheet as programs see it. */
final class SheetForms {

    private SheetForms() {}

    /**
     * @param possible how many commands a confirmation would carry out
     * @param unchanged how many matters came back as they went out
     */
    record SheetPreviewForm(
            UUID id, String name, long possible, int unchanged, List<SheetRowForm> rows, List<SheetFaultForm> faults) {

        static SheetPreviewForm of(Frame frame, Preview it) {
            return new SheetPreviewForm(
                    it.id(),
                    it.name(),
                    it.possible(),
                    it.unchanged(),
                    it.rows().stream().map(row -> SheetRowForm.of(frame, row)).toList(),
                    it.faults().stream()
                            .map(fault -> SheetFaultForm.of(frame, fault))
                            .toList());
        }
    }

    /** @param conflicts cells that somebody else changed meanwhile; taken over only where the confirmation names them */
    record SheetRowForm(
            MatterId matter, String title, int version, List<SheetStepForm> steps, List<CellForm> conflicts) {

        static SheetRowForm of(Frame frame, Preview.Row it) {
            return new SheetRowForm(
                    it.matter(),
                    it.title(),
                    it.version(),
                    it.steps().stream()
                            .map(step -> SheetStepForm.of(frame, step))
                            .toList(),
                    it.conflicts().stream()
                            .map(cell -> CellForm.of(frame, cell))
                            .toList());
        }
    }

    /** @param refused why it would not be carried out */
    record SheetStepForm(String command, List<CellForm> cells, Optional<RefusedForm> refused) {

        static SheetStepForm of(Frame frame, Preview.Step it) {
            return new SheetStepForm(
                    called(it.planned()),
                    it.planned().from().stream()
                            .map(cell -> CellForm.of(frame, cell))
                            .toList(),
                    it.refused().map(why -> RefusedForm.of(frame, why)));
        }
    }

    /** @param key to name a conflict by */
    record CellForm(String key, String sheet, String cell, String what, String base, String theirs, String mine) {

        static CellForm of(Frame frame, Change it) {
            return new CellForm(
                    it.key(), it.sheet(), it.cell(), Told.label(frame, it), it.base(), it.theirs(), it.mine());
        }
    }

    record RefusedForm(String code, String detail) {

        static RefusedForm of(Frame frame, Decision.Refused it) {
            return new RefusedForm(it.code(), Told.sentence(frame, it));
        }
    }

    record SheetFaultForm(String sheet, String cell, String code, String detail) {

        static SheetFaultForm of(Frame frame, Fault it) {
            return new SheetFaultForm(it.sheet(), it.cell(), it.code(), Told.sentence(frame, it));
        }
    }

    /** @param mine keys of conflicting cells that are to be taken over all the same */
    record ConfirmationForm(List<String> mine) {}

    /**
     * @param command empty where the matter was gone
     * @param version of the matter then, where it was done
     */
    record SheetAnswerForm(
            MatterId matter, Optional<String> command, boolean done, String detail, Optional<Integer> version) {

        static SheetAnswerForm of(Frame frame, Returns.Answer it) {
            return new SheetAnswerForm(
                    it.row().matter(),
                    it.planned().map(SheetForms::called),
                    Told.isDone(it.outcome()),
                    Told.answer(frame, it.outcome()),
                    it.outcome() instanceof Outcome.Done done
                            ? Optional.of(done.matter().version())
                            : Optional.empty());
        }
    }

    /** As the message files and the pages' forms call it. */
    private static String called(Planned planned) {
        return planned.command()
                .getClass()
                .getSimpleName()
                .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
