package org.luoshi.benchmarks.load;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.ledger.Entry;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Decision;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterEvent;
import org.luoshi.server.matter.Situation;
import org.luoshi.server.matter.Streams;
import org.luoshi.server.matter.fold.Fold;
import org.luoshi.server.matter.fold.Told;
import org.luoshi.server.matter.loop.Deciding;
import org.luoshi.server.matter.playbook.Playbook;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.Who;
import org.luoshi.server.shared.WorkCalendar;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Post;

/**
 * One matter's way through the loop: every step is decided as the server decides it, and folded as it folds it, but
 * nothing is stored. A step that is refused ends the way there, as it would for people.
 */
final class Life {

    /** What every life is lived in. */
    record World(Organisation organisation, WorkCalendar calendar, String root) {

        Who who(PostCode post) {
            return new Who(organisation.find(post).flatMap(Post::holder).orElse("经办人"), post);
        }
    }

    private final World world;
    private final Playbook playbook;
    private final List<Entry> entries = new ArrayList<>();
    private Matter matter;
    private Instant at;
    private boolean stopped;

    Life(World world, Playbook playbook, MatterEvent.Registered registered, Who who, Instant at) {
        this.world = world;
        this.playbook = playbook;
        this.at = at;
        this.matter = Fold.of(List.of(new Told(registered, who.toString(), at)));
        keep(0, List.of(registered), who);
    }

    Matter matter() {
        return matter;
    }

    Instant at() {
        return at;
    }

    /** Whether a step was refused. */
    boolean stopped() {
        return stopped;
    }

    /** All that happened, an entry for each decision. */
    List<Entry> entries() {
        return entries;
    }

    void act(Duration later, PostCode post, Command command) {
        if (stopped) {
            return;
        }
        at = at.plus(later);
        Who who = world.who(post);
        switch (Deciding.on(matter, command, situation(who))) {
            case Decision.Refused refused -> stopped = true;
            case Decision.Accepted accepted -> {
                keep(matter.version(), accepted.events(), who);
                matter = Fold.ahead(matter, accepted.events(), who.toString(), at);
            }
        }
    }

    private Situation situation(Who who) {
        Optional<Post> post = who.post().flatMap(world.organisation()::find);
        return new Situation(
                who,
                post.orElseThrow().role(),
                world.organisation(),
                playbook,
                world.calendar(),
                world.root(),
                List.of(),
                at);
    }

    private void keep(int version, List<MatterEvent> events, Who who) {
        entries.add(new Entry(
                Streams.of(matter.id()),
                version,
                events.stream().map(MatterEvent.FORMS::write).toList(),
                who,
                at));
    }
}
