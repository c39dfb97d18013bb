package org.luoshi.server.web.sheet;

import java.util.List;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Decision;
import org.luoshi.server.matter.Outcome;
import org.luoshi.server.matter.sheet.Change;
import org.luoshi.server.matter.sheet.Preview;
import org.luoshi.server.shared.sheet.Fault;
import org.luoshi.server.web.Frame;

/** What the pages of a returned spreadsheet say. */
public final class Told {

    private Told() {}

    public static String sentence(Frame frame, Fault fault) {
        return frame.t("sheet.fault." + fault.code(), fault.values().toArray());
    }

    /** Where in the file; empty for the file as a whole. */
    public static String place(Frame frame, Fault fault) {
        if (fault.sheet().isEmpty()) {
            return "";
        }
        return fault.cell().isEmpty() ? fault.sheet() : frame.t("sheet.place", fault.sheet(), fault.cell());
    }

    public static String sentence(Frame frame, Decision.Refused refused) {
        return frame.t("refused." + refused.code(), refused.values().toArray());
    }

    public static String label(Frame frame, Change change) {
        String heading = change.field().heading();
        return change.what().isEmpty() ? heading : frame.t("sheet.label", heading, change.what());
    }

    /** What the command is called. */
    public static String name(Frame frame, Command command) {
        return frame.t("sheet.command." + command.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT));
    }

    public static boolean isDone(Outcome outcome) {
        return outcome instanceof Outcome.Done;
    }

    public static String answer(Frame frame, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> frame.t("sheet.done");
            case Outcome.Refused refused -> sentence(frame, refused.why());
            case Outcome.Conflict conflict -> frame.t("sheet.moved");
            case Outcome.NotThere nothing -> frame.t("sheet.gone");
        };
    }

    /** Whether there is anything to confirm. */
    public static boolean isWorthwhile(Preview preview) {
        return preview.possible() > 0 || preview.conflicts() > 0;
    }

    public static List<Change> changes(Preview.Step step) {
        return step.planned().from();
    }
}
