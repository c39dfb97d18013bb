package org.luoshi.server.web.plan;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.ledger.Checkpoints;
import org.luoshi.server.ledger.checkpoint.Checkpoint;
import org.luoshi.server.ledger.checkpoint.Note;
import org.luoshi.server.web.Download;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.chart.Chart;
import org.luoshi.server.web.chart.Fonts;
import org.luoshi.server.web.chart.Format;
import org.luoshi.server.web.chart.Wall;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Charts for the wall: with when, by whom, and the ledger's last signed checkpoint at their foot. */
@Component
public class Printing {

    /** So many digits of the root tell one ledger from another; the whole root is on the ledger's page. */
    private static final int DIGITS = 16;

    private final Fonts fonts;
    private final Checkpoints checkpoints;
    private final Clock clock;

    Printing(Fonts fonts, Checkpoints checkpoints, Clock clock) {
        this.fonts = fonts;
        this.checkpoints = checkpoints;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Printed {
        record File(ResponseEntity<byte[]> file) implements Printed {}

        /** @param why what is missing, and what to do */
        record Not(String why) implements Printed {}
    }

    /** @param size the paper's name; A0 where it is not known */
    public Printed print(Frame frame, Chart chart, String size, String name) {
        Optional<Path> font = fonts.find();
        if (font.isEmpty()) {
            return new Printed.Not(fonts.asked()
                    .map(it -> frame.t("battle.font.not-there", it))
                    .orElseGet(() -> frame.t("battle.font.none")));
        }
        try {
            byte[] pdf = Wall.of(chart, paper(size), font.get());
            return new Printed.File(Download.of(name + " " + paper(size) + ".pdf", "application/pdf", pdf));
        } catch (Wall.NoFont unusable) {
            return new Printed.Not(frame.t("battle.font.unusable", font.get()));
        }
    }

    private static Format.Paper paper(String size) {
        return Arrays.stream(Format.Paper.values())
                .filter(it -> it.name().equalsIgnoreCase(size))
                .findFirst()
                .orElse(Format.Paper.A0);
    }

    /** The lines at the foot. */
    public List<String> foot(Frame frame) {
        String now = frame.moment(clock.instant());
        String who = frame.acting().who().name();
        return List.of(
                frame.t("battle.foot", now, who),
                checkpoints
                        .latest()
                        .map(Note::checkpoint)
                        .map(it -> said(frame, it))
                        .orElseGet(() -> frame.t("battle.foot.none")));
    }

    private static String said(Frame frame, Checkpoint it) {
        String root = it.root().toString().substring(0, DIGITS);
        return frame.t("battle.foot.checkpoint", it.size(), root, frame.moment(it.at()), it.origin());
    }
}
