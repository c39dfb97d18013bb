package org.luoshi.server.web.chains.form;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.server.chain.Chain;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Post;
import org.luoshi.server.unit.Scope;
import org.luoshi.server.unit.Unit;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Names;

/** What the forms let one choose from. */
public final class Choices {

    private Choices() {}

    /** @param title of options that belong together; empty for those that do not */
    public record Group(String title, List<Option> options) {
        public Group {
            options = List.copyOf(options);
        }
    }

    public record Option(String value, String title) {}

    /** A town chooses itself; others, who lead chains, any. */
    static List<Group> towns(Organisation organisation, Scope scope) {
        List<Unit> all = organisation.units().stream().filter(Choices::isTown).toList();
        List<Unit> own = all.stream().filter(it -> scope.covers(it.code())).toList();
        return units(own.isEmpty() ? all : own);
    }

    private static boolean isTown(Unit it) {
        return it.kind() == Unit.Kind.TOWN || it.kind() == Unit.Kind.STREET || it.kind() == Unit.Kind.PARK;
    }

    static List<Group> bureaus(Organisation organisation) {
        return units(organisation.units().stream()
                .filter(it -> it.kind() != Unit.Kind.TASK_FORCE && it.kind() != Unit.Kind.COMMUNITY)
                .toList());
    }

    static List<Group> forces(Organisation organisation) {
        return units(organisation.units().stream()
                .filter(it -> it.kind() == Unit.Kind.TASK_FORCE)
                .toList());
    }

    private static List<Group> units(List<Unit> units) {
        return plain(units.stream()
                .map(it -> new Option(it.code().value(), it.brief()))
                .toList());
    }

    /** Leaders' posts with who holds them, and the one that is chosen now. */
    static List<Group> leaders(Frame frame, Organisation organisation, String chosen) {
        Names names = new Names(organisation);
        List<PostCode> posts =
                new ArrayList<>(names.leaders().stream().map(Post::code).toList());
        organisation.units().stream()
                .flatMap(it -> organisation.posts(it.code()).stream())
                .map(Post::code)
                .filter(it -> it.value().equals(chosen) && !posts.contains(it))
                .forEach(posts::add);
        return plain(posts.stream()
                .map(it -> new Option(it.value(), names.holder(frame, it)))
                .toList());
    }

    /** As {@code chain/segment}; called with the chain, since chains have segments of the same name. */
    static List<Group> segments(Frame frame, List<Chain> chains) {
        return chains.stream()
                .map(chain -> new Group(
                        chain.name(),
                        chain.segments().stream()
                                .map(it -> new Option(
                                        chain.code() + "/" + it.key(),
                                        frame.t("enterprise.segment", chain.name(), it.title())))
                                .toList()))
                .toList();
    }

    static List<Group> products(List<Chain> chains) {
        return chains.stream()
                .map(chain -> new Group(
                        chain.name(),
                        chain.products().stream()
                                .map(it -> new Option(it.code(), it.title()))
                                .toList()))
                .toList();
    }

    static List<Group> segmentsOf(Chain chain) {
        return plain(chain.segments().stream()
                .map(it -> new Option(it.key(), it.title()))
                .toList());
    }

    static List<Group> plain(List<Option> options) {
        return List.of(new Group("", options));
    }
}
