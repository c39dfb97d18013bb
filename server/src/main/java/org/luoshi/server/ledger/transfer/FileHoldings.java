package org.luoshi.server.ledger.transfer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.luoshi.server.ledger.audit.Holdings;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.shared.Json;

/** A ledger in an exported file. */
public final class FileHoldings implements Holdings {

    private final ZipFile zip;
    private final Manifest manifest;

    private FileHoldings(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** Throws {@link NotAnExport} where the file is none. */
    public static FileHoldings open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (java.util.zip.ZipException e) {
            throw new NotAnExport(
                    file + "：不是 luoshi export 写出的文件，或没有传完整，请重新取一份。 Not a whole file of luoshi export.", e);
        }
        try {
            return new FileHoldings(zip, manifest(zip, file));
        } catch (RuntimeException | IOException e) {
            zip.close();
            throw e;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    @Override
    public Head head() {
        return manifest.head();
    }

    @Override
    public void events(Consumer<StoredEvent> each) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(stream("events.jsonl"), StandardCharsets.UTF_8), 1 << 16)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                each.accept(Json.read(line, Line.class).event());
            }
        } catch (tools.jackson.core.JacksonException e) {
            throw new NotAnExport("events.jsonl 中有一行读不出来，请重新导出一份。 A line of events.jsonl cannot be read.", e);
        }
    }

    @Override
    public List<StoredSubtree> subtrees() {
        return manifest.subtrees().stream()
                .map(it ->
                        new StoredSubtree(it.level(), it.place(), HexFormat.of().parseHex(it.hash())))
                .toList();
    }

    @Override
    public List<StoredNote> notes() {
        return manifest.checkpoints().stream()
                .map(it -> new StoredNote(it.size(), it.note()))
                .toList();
    }

    @Override
    public List<String> keys() {
        return manifest.keys();
    }

    @Override
    public void files(Consumer<StoredFile> each) throws IOException {
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (entry.getName().startsWith(Names.FILES)) {
                try (InputStream in = zip.getInputStream(entry)) {
                    each.accept(new StoredFile(entry.getName().substring(Names.FILES.length()), in.readAllBytes()));
                }
            }
        }
    }

    /** Whether the entries beside the ledger are those that were written; whatever else is there is nobody's. */
    public List<String> alteredPortables() throws IOException {
        List<String> altered = new java.util.ArrayList<>();
        for (var entry : manifest.portables().entrySet()) {
            Optional<byte[]> content = portable(entry.getKey());
            if (content.map(it -> !Digest.of(it).hex().equals(entry.getValue())).orElse(true)) {
                altered.add(Names.PORTABLE + entry.getKey());
            }
        }
        return altered;
    }

    Optional<byte[]> portable(String name) throws IOException {
        return read(Names.PORTABLE + name);
    }

    Optional<byte[]> read(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return Optional.of(in.readAllBytes());
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private InputStream stream(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null ? InputStream.nullInputStream() : zip.getInputStream(entry);
    }

    private static Manifest manifest(ZipFile zip, Path file) throws IOException {
        ZipEntry entry = zip.getEntry(Names.MANIFEST);
        if (entry == null) {
            throw new NotAnExport(file + "：没有 manifest.json，不是 luoshi export 写出的文件。 No file of luoshi export.");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            Manifest manifest = Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), Manifest.class);
            if (manifest.format() != Manifest.FORMAT) {
                throw new NotAnExport("%s：格式 %d 本版本读不了，请用新版本。 Written by a newer Luoshi: use that."
                        .formatted(file, manifest.format()));
            }
            return manifest;
        } catch (tools.jackson.core.JacksonException e) {
            throw new NotAnExport(file + "：manifest.json 读不出来，请重新导出一份。 Its manifest cannot be read.", e);
        }
    }
}
