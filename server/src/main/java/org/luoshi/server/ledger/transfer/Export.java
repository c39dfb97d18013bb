package org.luoshi.server.ledger.transfer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.luoshi.server.ledger.Checkpoints;
import org.luoshi.server.ledger.Portable;
import org.luoshi.server.ledger.audit.DatabaseHoldings;
import org.luoshi.server.ledger.audit.Holdings;
import org.luoshi.server.ledger.checkpoint.Note;
import org.luoshi.server.ledger.checkpoint.PublicKey;
import org.luoshi.server.ledger.tree.Frontier;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.shared.Json;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes an instance to a file, as it is at one moment; the server may go on meanwhile. */
@Component
public class Export {

    private final DataSource source;
    private final Checkpoints checkpoints;
    private final ObjectProvider<Portable> portables;
    private final Clock clock;

    Export(DataSource source, Checkpoints checkpoints, ObjectProvider<Portable> portables, Clock clock) {
        this.source = source;
        this.checkpoints = checkpoints;
        this.portables = portables;
        this.clock = clock;
    }

    /**
     * Makes a checkpoint first, so that what is exported is signed, and leaves the stream open.
     *
     * @param withKey takes the secret signing key along, so that the importing instance signs in this one's name
     * @return how many events were written
     */
    public long write(OutputStream out, boolean withKey) throws IOException {
        checkpoints.make();
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        try (Holdings holdings = DatabaseHoldings.open(source)) {
            holdings(holdings, zip);
            Map<String, String> beside = portables(zip);
            if (withKey) {
                entry(zip, Names.SECRET_KEY, checkpoints.key().pem());
            }
            entry(zip, Names.MANIFEST, Json.write(manifest(holdings, beside)));
            zip.finish();
            return holdings.head().size();
        }
    }

    private static void holdings(Holdings holdings, ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry(Names.EVENTS));
        holdings.events(event -> unchecked(() -> line(zip, event)));
        zip.closeEntry();
        for (Holdings.StoredNote note : holdings.notes()) {
            entry(zip, "%s%012d.txt".formatted(Names.CHECKPOINTS, note.size()), note.text());
        }
        for (String pem : holdings.keys()) {
            entry(zip, Names.PUBLIC_KEYS + PublicKey.of(pem).id() + ".pub", pem);
        }
        holdings.files(file -> unchecked(() -> entry(zip, Names.FILES + file.digest(), file.content())));
    }

    /** What other modules keep beside the ledger is read in transactions of their own. */
    private Map<String, String> portables(ZipOutputStream zip) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        for (Portable portable : portables.orderedStream().toList()) {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            portable.write(content);
            digests.put(portable.name(), Digest.of(content.toByteArray()).hex());
            entry(zip, Names.PORTABLE + portable.name(), content.toByteArray());
        }
        return digests;
    }

    private Manifest manifest(Holdings holdings, Map<String, String> beside) throws IOException {
        Holdings.Head head = holdings.head();
        List<Holdings.StoredNote> notes = holdings.notes();
        return new Manifest(
                Manifest.FORMAT,
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                notes.isEmpty()
                        ? ""
                        : Note.of(notes.getLast().text()).checkpoint().origin(),
                head.size(),
                new Frontier(head.size(), head.peaks()).root().hex(),
                HexFormat.of().formatHex(head.peaks()),
                holdings.subtrees().stream()
                        .map(it -> new Manifest.Subtree(
                                it.level(), it.place(), HexFormat.of().formatHex(it.hash())))
                        .toList(),
                notes.stream()
                        .map(it -> new Manifest.Kept(it.size(), it.text()))
                        .toList(),
                holdings.keys(),
                beside);
    }

    private static void line(OutputStream zip, Holdings.StoredEvent event) throws IOException {
        zip.write(Json.write(Line.of(event)).getBytes(StandardCharsets.UTF_8));
        zip.write('\n');
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        entry(zip, name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    private static void unchecked(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
