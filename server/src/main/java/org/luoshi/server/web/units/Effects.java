package org.luoshi.server.web.units;

import java.util.Optional;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.change.UnitEvent;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Phrases;

/** What would happen, in words. */
public final class Effects {

    private Effects() {}

    public static String words(Frame frame, UnitEvent event) {
        return switch (event) {
            case UnitEvent.Founded it ->
                frame.t("units.event.founded", it.name(), frame.t("units.kind." + Phrases.key(it.kind())));
            case UnitEvent.Renamed it -> frame.t("units.event.renamed", it.name(), it.brief());
            case UnitEvent.Moved it ->
                frame.t("units.event.moved", it.parent().map(UnitCode::value).orElse("–"));
            case UnitEvent.Reclassified it ->
                frame.t("units.event.reclassified", frame.t("units.kind." + Phrases.key(it.kind())));
            case UnitEvent.DutiesSet it ->
                frame.t("units.event.duties", it.duties().lines().count());
            case UnitEvent.MembersSet it ->
                frame.t("units.event.members", it.members().size());
            case UnitEvent.DutyListSet it ->
                frame.t("units.event.duty-list", it.duties().size());
            case UnitEvent.Dissolved it -> frame.t("units.event.dissolved");
            case UnitEvent.PostCreated it ->
                frame.t("units.event.post-created", it.title(), frame.t("units.role." + Phrases.key(it.role())));
            case UnitEvent.PostRenamed it ->
                frame.t("units.event.post-renamed", it.title(), frame.t("units.role." + Phrases.key(it.role())));
            case UnitEvent.PostHeld it -> held(frame, it.holder());
            case UnitEvent.DeputySet it ->
                frame.t("units.event.deputy", it.deputy().map(PostCode::value).orElse("–"));
            case UnitEvent.ReportsToSet it ->
                frame.t("units.event.reports-to", it.to().map(PostCode::value).orElse("–"));
            case UnitEvent.PostAbolished it -> frame.t("units.event.post-abolished");
        };
    }

    private static String held(Frame frame, Optional<String> holder) {
        return holder.map(it -> frame.t("units.event.held", it)).orElseGet(() -> frame.t("units.event.vacant"));
    }
}
