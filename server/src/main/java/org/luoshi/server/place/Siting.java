package org.luoshi.server.place;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.luoshi.server.ledger.Appended;
import org.luoshi.server.ledger.Files;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.place.reading.Ground;
import org.luoshi.server.place.reading.Reading;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where sites come in: read, checked against every red line, and recorded with what was found. */
@Component
public class Siting {

    private static final int MOST_CORNERS = 20_000;

    private final Sites sites;
    private final Drawings drawings;
    private final Matters matters;
    private final Ledger ledger;
    private final Files files;
    private final JdbcClient sql;
    private final Clock clock;

    Siting(Sites sites, Drawings drawings, Matters matters, Ledger ledger, Files files, JdbcClient sql, Clock clock) {
        this.sites = sites;
        this.drawings = drawings;
        this.matters = matters;
        this.ledger = ledger;
        this.files = files;
        this.sql = sql;
        this.clock = clock;
    }

    /** @param words where it is, as people say it; may be empty */
    @Transactional
    public Placing set(MatterId id, Given given, String words, Acting acting) {
        Optional<Matter> matter = matters.find(id, acting.scope());
        if (matter.isEmpty()) {
            return new Placing.NotThere();
        }
        if (!mayPlace(matter.get(), acting)) {
            return Placing.refused("not-yours");
        }
        return switch (given.read(drawings.district())) {
            case Reading.Flawed flawed -> new Placing.Flawed(flawed.flaws());
            case Reading.Whole whole ->
                whole.corners() > MOST_CORNERS
                        ? Placing.refused("many-corners", whole.corners(), MOST_CORNERS)
                        : set(id, Given.together(whole), words.strip(), acting);
        };
    }

    private Placing set(MatterId id, Geometry shape, String words, Acting acting) {
        oneAtATime(sql);
        List<Finding> findings = drawings.redLines().check(shape);
        String json = Shape.geometry(shape);
        if (Verdict.of(findings, false) == Verdict.BLOCKED) {
            append(id, new SiteEvent.Refused(id, json, findings), acting);
            return new Placing.Blocked(findings);
        }
        Point inside = shape.getInteriorPoint();
        long area = (long) Math.ceil(Ground.squareMetres(shape));
        append(id, new SiteEvent.Set(id, json, inside.getX(), inside.getY(), area, words, findings), acting);
        return new Placing.Done(0);
    }

    /** With the document that allows it. */
    @Transactional
    public Placing justify(MatterId id, String words, String fileName, byte[] file, Acting acting) {
        Optional<Matter> matter = matters.find(id, acting.scope());
        if (matter.isEmpty()) {
            return new Placing.NotThere();
        }
        if (!mayPlace(matter.get(), acting)) {
            return Placing.refused("not-yours");
        }
        oneAtATime(sql);
        Optional<Site> site = sites.fold(id).site();
        if (site.filter(it -> it.verdict() == Verdict.TO_JUSTIFY).isEmpty()) {
            return Placing.refused("nothing-to-justify");
        }
        if (words.isBlank() || file.length == 0) {
            return Placing.refused("justification-empty");
        }
        append(id, new SiteEvent.Justified(words.strip(), files.keep(file), fileName), acting);
        return new Placing.Done(0);
    }

    @Transactional
    public Placing remove(MatterId id, String reason, Acting acting) {
        Optional<Matter> matter = matters.find(id, acting.scope());
        if (matter.isEmpty() || sites.fold(id).site().isEmpty()) {
            return new Placing.NotThere();
        }
        if (!mayPlace(matter.get(), acting)) {
            return Placing.refused("not-yours");
        }
        if (reason.isBlank()) {
            return Placing.refused("reason-empty");
        }
        oneAtATime(sql);
        append(id, new SiteEvent.Removed(reason.strip()), acting);
        return new Placing.Done(0);
    }

    /** Whether they are of the unit that leads the matter, or of the one that supervises it. */
    public static boolean mayPlace(Matter matter, Acting acting) {
        return acting.may(Act.ACT_ON_MATTERS)
                && acting.who()
                        .unit()
                        .filter(it -> it.equals(matter.parties().supervisor())
                                || matter.parties().lead().filter(it::equals).isPresent())
                        .isPresent();
    }

    /** Sites and layers wait for each other, so that no site is checked against a drawing that is just replaced. */
    static void oneAtATime(JdbcClient sql) {
        sql.sql("lock table place.site in share row exclusive mode").update();
    }

    private void append(MatterId id, SiteEvent event, Acting acting) {
        int version = sites.fold(id).version();
        Appended appended = ledger.append(
                Sites.stream(id), version, List.of(SiteEvent.FORMS.write(event)), acting.who(), clock.instant());
        if (appended instanceof Appended.Conflict conflict) {
            throw new IllegalStateException("the site of %s is at version %d, not %d. Maybe its read model is behind"
                    .formatted(id, conflict.version(), version));
        }
    }
}
