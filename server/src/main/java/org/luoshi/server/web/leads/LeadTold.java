package org.luoshi.server.web.leads;

import org.luoshi.server.pipeline.Alike;
import org.luoshi.server.pipeline.Led;
import org.luoshi.server.web.BadRequest;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Names;

/** What somebody is told whose deed on a lead was not done. */
final class LeadTold {

    private LeadTold() {}

    /** Empty where it was done. */
    static String sentence(Frame frame, Names names, Led led) {
        return switch (led) {
            case Led.Done done -> "";
            case Led.Refused refused ->
                frame.t("refused." + refused.code(), refused.values().toArray());
            case Led.Doubtful doubtful ->
                doubtful(frame, names, doubtful.alike().getFirst());
            case Led.Conflict conflict -> frame.t("matter.conflict");
            case Led.NotThere nothing -> frame.t("lead.not-there");
        };
    }

    private static String doubtful(Frame frame, Names names, Alike it) {
        return frame.t("lead.doubtful", names.unit(it.unit()), it.day(), Math.round(it.share() * 100));
    }

    static String sentence(Frame frame, RuntimeException unclear) {
        return switch (unclear) {
            case TypedLead.WrongCode code ->
                frame.t(
                        "sheet.fault." + code.wrong().code(),
                        code.wrong().values().toArray());
            case BadRequest bad -> bad.sentence(frame);
            default -> throw unclear;
        };
    }
}
