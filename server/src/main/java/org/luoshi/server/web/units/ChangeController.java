package org.luoshi.server.web.units;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.unit.Units;
import org.luoshi.server.unit.change.Change;
import org.luoshi.server.unit.change.Changes;
import org.luoshi.server.web.BadRequest;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.NotThere;
import org.luoshi.server.web.Redirects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The organisation to change, one form at a time. */
@Controller
@May(Act.MANAGE_UNITS)
class ChangeController {

    private final Changes changes;
    private final Units units;
    private final UnitPages pages;

    ChangeController(Changes changes, Units units, UnitPages pages) {
        this.changes = changes;
        this.units = units;
        this.pages = pages;
    }

    @PostMapping("/units")
    View found(Frame frame, @RequestParam Map<String, String> fields) {
        UnitForm form = new UnitForm(fields, units.organisation());
        return answer(
                frame,
                () -> new Change.SetUnit(form.unit()),
                "/units/" + form.get("code"),
                notice -> pages.list(frame, "", "", notice));
    }

    @PostMapping("/units/{code}")
    View change(Frame frame, @PathVariable String code, @RequestParam Map<String, String> fields) {
        UnitForm form = new UnitForm(fields, units.organisation());
        return answer(
                frame,
                () -> new Change.SetUnit(form.unit()),
                "/units/" + code,
                notice -> pages.unit(frame, code, notice));
    }

    @PostMapping("/units/{code}/dissolution")
    View dissolve(Frame frame, @PathVariable String code, @RequestParam(defaultValue = "") String reason) {
        UnitCode unit = UnitPages.parsed(code, UnitCode::new).orElseThrow(NotThere.no("unit", code));
        return answer(
                frame,
                () -> new Change.Dissolve(unit, reason.strip()),
                "/units/" + code,
                notice -> pages.unit(frame, code, notice));
    }

    @PostMapping("/units/{unit}/posts")
    View setPost(Frame frame, @PathVariable String unit, @RequestParam Map<String, String> fields) {
        UnitForm form = new UnitForm(fields, units.organisation());
        return answer(
                frame,
                () -> new Change.SetPost(form.post()),
                "/units/" + unit,
                notice -> pages.unit(frame, unit, notice));
    }

    @PostMapping("/posts/{code}/holder")
    View handOver(Frame frame, @PathVariable String code, @RequestParam(defaultValue = "") String holder) {
        PostCode post = UnitPages.parsed(code, PostCode::new).orElseThrow(NotThere.no("post", code));
        return answer(
                frame,
                () -> new Change.HandOver(post, Optional.of(holder.strip()).filter(it -> !it.isEmpty())),
                "/posts/" + code,
                notice -> pages.post(frame, code, notice));
    }

    @PostMapping("/posts/{code}/abolition")
    View abolish(Frame frame, @PathVariable String code) {
        PostCode post = UnitPages.parsed(code, PostCode::new).orElseThrow(NotThere.no("post", code));
        return answer(
                frame,
                () -> new Change.Abolish(post),
                "/units/" + post.unit(),
                notice -> pages.post(frame, code, notice));
    }

    private View answer(Frame frame, Supplier<Change> change, String next, Function<Optional<String>, View> again) {
        try {
            return switch (changes.carryOut(
                    List.of(change.get()), frame.acting().who())) {
                case Changes.Outcome.Done done -> Redirects.to(next);
                case Changes.Outcome.Refused refused ->
                    again.apply(Optional.of(Faults.sentence(
                            frame, refused.why().code(), refused.why().values())));
            };
        } catch (BadRequest bad) {
            return again.apply(Optional.of(bad.sentence(frame)));
        }
    }
}
