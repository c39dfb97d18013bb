package org.luoshi.server.web.units;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.ledger.Recorded;
import org.luoshi.server.ledger.Stream;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Post;
import org.luoshi.server.unit.Unit;
import org.luoshi.server.unit.Units;
import org.luoshi.server.unit.change.Changes;
import org.luoshi.server.unit.change.Charter;
import org.luoshi.server.unit.change.UnitEvent;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.NotThere;
import org.luoshi.server.web.Pages;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Puts together what the pages of units and posts show. */
@Component
class UnitPages {

    private final Units units;
    private final Changes changes;
    private final Ledger ledger;
    private final Matters matters;
    private final Clock clock;
    private final Pages pages;

    UnitPages(Units units, Changes changes, Ledger ledger, Matters matters, Clock clock, Pages pages) {
        this.units = units;
        this.changes = changes;
        this.ledger = ledger;
        this.matters = matters;
        this.clock = clock;
        this.pages = pages;
    }

    View list(Frame frame, String words, String kind, Optional<String> notice) {
        UnitList list = UnitList.of(units.organisation(), led(frame), words, kind);
        return pages.page(
                notice.isPresent() ? 422 : 200,
                "units/units",
                Map.of("frame", frame, "list", list, "names", units.names(), "notice", notice));
    }

    private Map<UnitCode, Matters.Led> led(Frame frame) {
        return frame.may(Act.SEE_MATTERS)
                ? matters.led(frame.acting().scope(), clock.instant()).stream()
                        .collect(Collectors.toMap(Matters.Led::unit, Function.identity()))
                : Map.of();
    }

    View unit(Frame frame, String code, Optional<String> notice) {
        Charter charter = parsed(code, UnitCode::new)
                .flatMap(it -> changes.board().find(it))
                .orElseThrow(NotThere.no("unit", code));
        Organisation organisation = units.organisation();
        UnitPage page = new UnitPage(
                organisation, charter.unit(), organisation.posts(charter.unit().code()), charter.dutyList(), notice);
        return pages.page(notice.isPresent() ? 422 : 200, "units/unit", Map.of("frame", frame, "page", page));
    }

    View post(Frame frame, String code, Optional<String> notice) {
        Organisation organisation = units.organisation();
        Post post = parsed(code, PostCode::new).flatMap(organisation::find).orElseThrow(NotThere.no("post", code));
        Unit unit = organisation.find(post.unit()).orElseThrow(NotThere.no("unit", post.unit()));
        PostPage page = new PostPage(organisation, unit, post, handed(post), notice);
        return pages.page(notice.isPresent() ? 422 : 200, "units/post", Map.of("frame", frame, "page", page));
    }

    private java.util.List<PostPage.Handed> handed(Post post) {
        return ledger.read(new Stream("unit", post.unit().value())).reversed().stream()
                .flatMap(it -> handed(post, it).stream())
                .toList();
    }

    private static Optional<PostPage.Handed> handed(Post post, Recorded it) {
        return UnitEvent.FORMS.read(it.event()) instanceof UnitEvent.PostHeld held
                        && held.post().equals(post.code())
                ? Optional.of(new PostPage.Handed(held.holder(), it.at(), it.actor()))
                : Optional.empty();
    }

    /** Empty for what is no code at all. */
    static <C> Optional<C> parsed(String text, Function<String, C> form) {
        try {
            return Optional.of(form.apply(text.strip()));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
