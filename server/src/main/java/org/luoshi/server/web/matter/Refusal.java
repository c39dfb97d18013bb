package org.luoshi.server.web.matter;

import org.luoshi.server.matter.Decision;
import org.luoshi.server.web.Frame;

/** The sentence of a refusal: what is wrong and what to do. */
public final class Refusal {

    private Refusal() {}

    public static String sentence(Frame frame, Decision.Refused refused) {
        return frame.t("refused." + refused.code(), refused.values().toArray());
    }
}
