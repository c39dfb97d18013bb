package org.luoshi.server.matter.playbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.luoshi.server.ledger.Appended;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.matter.light.Rules;
import org.luoshi.server.shared.Who;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All playbooks: those that come with the product, always version 1, and those that an office adopted. One version of
 * one playbook never changes, so each is read once. Adopted ones are read from the ledger itself, since a replay may
 * ask for them before any table is filled.
 */
@Component
public class Playbooks {

    /** In the order in which a page offers them. */
    private static final List<String> OWN =
            List.of("task", "meeting", "project", "livelihood", "instruction", "lead", "talent");

    private static final PlaybookReader READER = new PlaybookReader(Rules.names());

    private final Ledger ledger;
    private final JdbcClient sql;
    private final Map<String, Playbook> read = new ConcurrentHashMap<>();

    Playbooks(Ledger ledger, JdbcClient sql) {
        this.ledger = ledger;
        this.sql = sql;
    }

    /** By its name with version, as events and matters have it: {@code task@1}. */
    public Optional<Playbook> find(String reference) {
        Playbook known = read.get(reference);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Playbook> found = yaml(reference).map(yaml -> believed(reference, yaml));
        found.ifPresent(it -> read.put(reference, it));
        return found;
    }

    /** One that a matter follows, so that it must be there. */
    public Playbook require(String reference) {
        return find(reference)
                .orElseThrow(() -> new IllegalStateException(
                        "no playbook %s. Maybe this program is older than its data".formatted(reference)));
    }

    /** The newest version of that name. */
    public Optional<Playbook> latest(String name) {
        int newest = versions(name);
        return newest == 0 ? Optional.empty() : find(name + "@" + newest);
    }

    /** The newest version of each. */
    public List<Playbook> all() {
        Set<String> adopted = new TreeSet<>(sql.sql("select distinct name from matter.playbook")
                .query(String.class)
                .list());
        OWN.forEach(adopted::remove);
        return Stream.concat(OWN.stream(), adopted.stream())
                .flatMap(name -> latest(name).stream())
                .toList();
    }

    /** Whether it came with the product, rather than from an office of its own. */
    public static boolean isShipped(Playbook playbook) {
        return playbook.version() == 1 && OWN.contains(playbook.name());
    }

    /** The file of one version, as it was written. */
    public Optional<String> yaml(String reference) {
        int at = reference.indexOf('@');
        String name = at < 0 ? reference : reference.substring(0, at);
        String version = at < 0 ? "" : reference.substring(at + 1);
        return version.equals("1") && OWN.contains(name) ? Optional.of(shipped(name)) : adopted(name, version);
    }

    /** What a file would become, without adopting it. */
    public Reading read(String file, String yaml) {
        Reading first = READER.read(file, yaml, 1);
        return switch (first) {
            case Reading.Faulty faulty -> faulty;
            case Reading.Read it ->
                READER.read(file, yaml, versions(it.playbook().name()) + 1);
        };
    }

    /** Makes it the newest version of its name from now on; matters that have begun keep to theirs. */
    @Transactional
    public Reading adopt(String file, String yaml, Who who, Instant now) {
        Reading reading = read(file, yaml);
        if (reading instanceof Reading.Read it) {
            record(it.playbook(), yaml, who, now);
        }
        return reading;
    }

    private void record(Playbook playbook, String yaml, Who who, Instant now) {
        PlaybookEvent event = new PlaybookEvent.Adopted(playbook.name(), playbook.version(), yaml);
        int before = playbook.version() - 1 - (OWN.contains(playbook.name()) ? 1 : 0);
        Appended appended = ledger.append(
                PlaybookEvent.stream(playbook.name()), before, List.of(PlaybookEvent.FORMS.write(event)), who, now);
        if (appended instanceof Appended.Conflict conflict) {
            throw new IllegalStateException("playbook %s is at version %d already. Maybe two people adopted it at once"
                    .formatted(playbook.name(), conflict.version()));
        }
    }

    /** How many versions there are; the newest has this number. */
    private int versions(String name) {
        if (!name.matches("[a-z][a-z0-9-]{0,39}")) {
            return 0;
        }
        return ledger.read(PlaybookEvent.stream(name)).size() + (OWN.contains(name) ? 1 : 0);
    }

    private Optional<String> adopted(String name, String version) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        return ledger.read(PlaybookEvent.stream(name)).stream()
                .map(it -> (PlaybookEvent.Adopted) PlaybookEvent.FORMS.read(it.event()))
                .filter(it -> Integer.toString(it.version()).equals(version))
                .map(PlaybookEvent.Adopted::yaml)
                .findFirst();
    }

    /** What was adopted without a fault, or comes with the product, is read without one. */
    private static Playbook believed(String reference, String yaml) {
        int version = Integer.parseInt(reference.substring(reference.indexOf('@') + 1));
        return switch (READER.read(reference, yaml, version)) {
            case Reading.Read it -> it.playbook();
            case Reading.Faulty faulty ->
                throw new IllegalStateException(
                        "playbook %s cannot be read: %s. Maybe this program is older than its data"
                                .formatted(reference, faulty.faults()));
        };
    }

    private static String shipped(String name) {
        String place = "/playbook/%s@1.yaml".formatted(name);
        try (InputStream in = Playbooks.class.getResourceAsStream(place)) {
            if (in == null) {
                throw new IllegalStateException("no file " + place + " in the product");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
