package org.luoshi.server.web.units;

import java.util.List;
import org.luoshi.server.unit.sheet.Fault;
import org.luoshi.server.web.Frame;

/** Refusals and faults in the reader's language. */
public final class Faults {

    private Faults() {}

    static String sentence(Frame frame, String code, List<Object> values) {
        return frame.t("refused." + code, values.toArray());
    }

    /** Without the place, which the page shows beside it. */
    public static String sentence(Frame frame, Fault fault) {
        return sentence(frame, fault.code(), fault.values());
    }
}
