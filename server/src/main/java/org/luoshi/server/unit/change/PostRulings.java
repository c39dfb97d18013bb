package org.luoshi.server.unit.change;

import static org.luoshi.server.unit.change.Ruling.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.unit.Post;

/** What a change of a post leads to. */
final class PostRulings {

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_PERSON = 60;

    private PostRulings() {}

    static Ruling set(Board board, Post wanted) {
        return unfit(board, wanted)
                .or(() -> unlinked(board, wanted))
                .orElseGet(() -> new Ruling.Accepted(differences(board.post(wanted.code()), wanted)));
    }

    static Ruling handOver(Board board, Change.HandOver it) {
        Optional<Post> post = board.post(it.post()).filter(found -> !found.abolished());
        if (post.isEmpty()) {
            return refused("post-unknown", "code", it.post());
        }
        Optional<String> holder = it.holder().map(String::strip).filter(name -> !name.isEmpty());
        if (holder.filter(name -> name.length() > LONGEST_PERSON).isPresent()) {
            return refused("post-holder-length", "holder", LONGEST_PERSON);
        }
        return new Ruling.Accepted(
                post.get().holder().equals(holder) ? List.of() : List.of(new UnitEvent.PostHeld(it.post(), holder)));
    }

    static Ruling abolish(Board board, PostCode code) {
        if (board.post(code).filter(it -> !it.abolished()).isEmpty()) {
            return refused("post-unknown", "code", code);
        }
        return board.charters().stream()
                .flatMap(it -> it.posts().stream())
                .filter(it ->
                        !it.abolished() && it.reportsTo().filter(code::equals).isPresent())
                .findFirst()
                .map(it -> refused("post-reported-to", "state", code, it.code()))
                .orElseGet(() -> new Ruling.Accepted(List.of(new UnitEvent.PostAbolished(code))));
    }

    private static Optional<Ruling> unfit(Board board, Post wanted) {
        if (!board.stands(wanted.unit())) {
            return Optional.of(refused("post-without-unit", "code", wanted.unit()));
        }
        if (board.post(wanted.code()).filter(Post::abolished).isPresent()) {
            return Optional.of(refused("post-abolished", "code", wanted.code()));
        }
        if (wanted.title().isBlank() || wanted.title().length() > LONGEST_TITLE) {
            return Optional.of(refused("post-title-length", "title", LONGEST_TITLE));
        }
        return wanted.holder()
                        .filter(name -> name.isBlank() || name.length() > LONGEST_PERSON)
                        .isPresent()
                ? Optional.of(refused("post-holder-length", "holder", LONGEST_PERSON))
                : Optional.empty();
    }

    private static Optional<Ruling> unlinked(Board board, Post wanted) {
        Optional<PostCode> deputy = wanted.deputy();
        if (deputy.filter(it -> it.equals(wanted.code()) || !stands(board, it)).isPresent()) {
            return Optional.of(refused("post-unknown-deputy", "deputy", deputy.get()));
        }
        Optional<PostCode> upper = wanted.reportsTo();
        if (upper.filter(it -> !it.equals(wanted.code()) && !stands(board, it)).isPresent()) {
            return Optional.of(refused("post-unknown-upper", "reports-to", upper.get()));
        }
        return upper.filter(it -> board.reaches(it, wanted.code()))
                .map(it -> refused("post-cycle", "reports-to", wanted.code(), it));
    }

    private static boolean stands(Board board, PostCode code) {
        return board.post(code).filter(it -> !it.abolished()).isPresent() && board.stands(code.unit());
    }

    private static List<UnitEvent> differences(Optional<Post> now, Post wanted) {
        List<UnitEvent> events = new ArrayList<>();
        if (now.isEmpty()) {
            events.add(new UnitEvent.PostCreated(wanted.code(), wanted.title(), wanted.role()));
        } else if (!now.get().title().equals(wanted.title()) || now.get().role() != wanted.role()) {
            events.add(new UnitEvent.PostRenamed(wanted.code(), wanted.title(), wanted.role()));
        }
        if (!now.flatMap(Post::holder).equals(wanted.holder())) {
            events.add(new UnitEvent.PostHeld(wanted.code(), wanted.holder()));
        }
        if (!now.flatMap(Post::deputy).equals(wanted.deputy())) {
            events.add(new UnitEvent.DeputySet(wanted.code(), wanted.deputy()));
        }
        if (!now.flatMap(Post::reportsTo).equals(wanted.reportsTo())) {
            events.add(new UnitEvent.ReportsToSet(wanted.code(), wanted.reportsTo()));
        }
        return events;
    }
}
