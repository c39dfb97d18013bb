package org.luoshi.server.web.settings;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.luoshi.server.matter.light.Rules;
import org.luoshi.server.matter.playbook.Playbooks;
import org.luoshi.server.shared.WorkCalendar;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Unit;
import org.luoshi.server.unit.Units;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Spoken;
import org.luoshi.server.web.settings.SettingsPage.Group;
import org.luoshi.server.web.settings.SettingsPage.Row;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Looks up how this instance is set. Of secrets it says whether they are there. */
@Component
class SettingsReader {

    /** The first year whose notice the calendar knows. */
    private static final int FIRST_YEAR = 2020;

    private final Environment environment;
    private final Units units;
    private final Playbooks playbooks;
    private final WorkCalendar calendar;
    private final Clock clock;

    SettingsReader(Environment environment, Units units, Playbooks playbooks, WorkCalendar calendar, Clock clock) {
        this.environment = environment;
        this.units = units;
        this.playbooks = playbooks;
        this.calendar = calendar;
        this.clock = clock;
    }

    SettingsPage read(Frame frame) {
        return new SettingsPage(
                List.of(place(frame), send(frame), secure(frame), rules(frame)),
                playbooks.all(),
                Rules.names().stream().toList());
    }

    private Group place(Frame frame) {
        Organisation organisation = units.organisation();
        String district = organisation.units().stream()
                .filter(it -> it.kind() == Unit.Kind.DISTRICT)
                .map(Unit::name)
                .findFirst()
                .orElseGet(() -> frame.t("settings.place.name.none"));
        String office = organisation
                .supervision()
                .map(organisation::nameOf)
                .orElseGet(() -> frame.t("settings.place.office.none"));
        String where = organisation.units().isEmpty() ? "settings.place.import" : "settings.place.where";
        return new Group(
                "place",
                List.of(
                        new Row("place.name", district, frame.t(where), "/units"),
                        new Row("place.office", office, frame.t(where), "/units"),
                        file(frame, "database", database(frame), "luoshi.database", "LUOSHI_DATABASE"),
                        new Row("language", frame.t("settings.language.now"), frame.t("settings.language.where"), ""),
                        new Row(
                                "demo",
                                frame.t(frame.demo() ? "settings.yes" : "settings.no"),
                                frame.t("settings.demo.where"),
                                "")));
    }

    private String database(Frame frame) {
        return get("luoshi.database").isEmpty()
                ? frame.t("settings.database.own", get("luoshi.data"))
                : frame.t("settings.database.yours");
    }

    private Group send(Frame frame) {
        String window = frame.t("settings.window.now", get("luoshi.notice.from"), get("luoshi.notice.to"));
        return new Group(
                "send",
                List.of(
                        file(frame, "window", window, "luoshi.notice", "LUOSHI_NOTICE_FROM, LUOSHI_NOTICE_TO"),
                        file(frame, "mail", mail(frame), "luoshi.mail", "LUOSHI_MAIL_HOST …"),
                        file(
                                frame,
                                "webhook",
                                webhook(frame),
                                "luoshi.webhook",
                                "LUOSHI_WEBHOOK, LUOSHI_WEBHOOK_SECRET"),
                        file(
                                frame,
                                "site",
                                orOff(frame, get("luoshi.notice.site")),
                                "luoshi.notice.site",
                                "LUOSHI_SITE")));
    }

    private String mail(Frame frame) {
        if (get("luoshi.mail.host").isEmpty()) {
            return frame.t("settings.off");
        }
        String on =
                frame.t("settings.mail.on", get("luoshi.mail.host"), get("luoshi.mail.port"), get("luoshi.mail.from"));
        return get("luoshi.mail.tls").equals("false") ? on + " · " + frame.t("settings.mail.plain") : on;
    }

    /** The host of the address only: some services carry their key in the path. */
    private String webhook(Frame frame) {
        String address = get("luoshi.webhook.address");
        if (address.isEmpty()) {
            return frame.t("settings.off");
        }
        return get("luoshi.webhook.secret").isEmpty()
                ? frame.t("settings.webhook.half")
                : frame.t("settings.webhook.on", host(address), get("luoshi.webhook.signature"));
    }

    private Group secure(Frame frame) {
        boolean all = get("luoshi.second-factor.for-all").equals("true");
        String hosts = get("luoshi.hosts");
        String opinion = get("luoshi.opinion.address");
        return new Group(
                "secure",
                List.of(
                        file(frame, "idle", idle(frame), "server.servlet.session.timeout", "LUOSHI_IDLE"),
                        file(
                                frame,
                                "factor",
                                frame.t(all ? "settings.factor.all" : "settings.factor.admin"),
                                "luoshi.second-factor.for-all",
                                "LUOSHI_SECOND_FACTOR_FOR_ALL"),
                        file(frame, "address", get("server.address"), "server.address", "LUOSHI_ADDRESS"),
                        file(
                                frame,
                                "hosts",
                                hosts.isEmpty() ? frame.t("settings.hosts.none") : hosts,
                                "luoshi.hosts",
                                "LUOSHI_HOSTS"),
                        file(
                                frame,
                                "opinion",
                                opinion.isEmpty()
                                        ? frame.t("settings.off")
                                        : frame.t("settings.opinion.on", host(opinion)),
                                "luoshi.opinion",
                                "LUOSHI_OPINION")));
    }

    private String idle(Frame frame) {
        return frame.n(
                "settings.idle.minutes",
                DurationStyle.detectAndParse(get("server.servlet.session.timeout"), ChronoUnit.SECONDS)
                        .toMinutes());
    }

    private Group rules(Frame frame) {
        return new Group(
                "rules", List.of(new Row("calendar", years(frame), frame.t("settings.calendar.where"), "/workdays")));
    }

    private String years(Frame frame) {
        int now = Spoken.day(clock.instant()).getYear();
        int last = IntStream.rangeClosed(FIRST_YEAR, now + 1)
                .filter(year -> !calendar.isProvisional(LocalDate.of(year, 1, 1)))
                .max()
                .orElse(FIRST_YEAR);
        return frame.t("settings.calendar.known", FIRST_YEAR, last, last + 1);
    }

    private static Row file(Frame frame, String key, String now, String property, String variable) {
        return new Row(key, now, frame.t("settings.file", property, variable), "");
    }

    private static String orOff(Frame frame, String value) {
        return value.isEmpty() ? frame.t("settings.off") : value;
    }

    private static String host(String address) {
        try {
            String host = URI.create(address).getHost();
            return host == null ? "…" : host;
        } catch (IllegalArgumentException e) {
            return "…";
        }
    }

    private String get(String property) {
        return environment.getProperty(property, "").strip();
    }
}
