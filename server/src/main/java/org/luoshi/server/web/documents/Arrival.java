package org.luoshi.server.web.documents;

import java.util.Optional;
import java.util.UUID;
import org.luoshi.server.intake.Progress;
import org.luoshi.server.intake.Receipt;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Language;
import org.luoshi.server.web.Phrases;

/**
 * A file on its way in, or what came of it.
 *
 * @param id empty where nothing is left to wait for
 */
public record Arrival(Optional<UUID> id, String name, Progress.Phase phase, Optional<Receipt> receipt) {

    static Arrival of(Progress progress) {
        return new Arrival(Optional.of(progress.id()), progress.name(), progress.phase(), progress.receipt());
    }

    static Arrival over(String name, Receipt receipt) {
        return new Arrival(Optional.empty(), name, Progress.Phase.OVER, Optional.of(receipt));
    }

    public boolean isOver() {
        return receipt.isPresent();
    }

    public boolean isRefused() {
        return receipt.filter(Receipt.Refused.class::isInstance).isPresent();
    }

    /** One clear sentence: how far it is, or what came of it. */
    public String sentence(Frame frame) {
        return receipt.map(over -> sentence(over, frame))
                .orElseGet(() -> frame.t("upload.phase." + Phrases.key(phase)));
    }

    private static String sentence(Receipt receipt, Frame frame) {
        return switch (receipt) {
            case Receipt.Kept kept -> frame.n("upload.kept", kept.candidates());
            case Receipt.AlreadyThere there -> frame.t("upload.already");
            case Receipt.Refused refused ->
                frame.language() == Language.ZH
                        ? refused.sentence()
                        : frame.texts().sayOr("refused." + refused.code(), refused.sentence());
        };
    }

    /** The review to open; empty where there is none. */
    public String address() {
        return receipt.map(over -> switch (over) {
                    case Receipt.Kept kept -> "/documents/" + kept.document();
                    case Receipt.AlreadyThere there -> "/documents/" + there.document();
                    case Receipt.Refused refused -> "";
                })
                .orElse("");
    }
}
