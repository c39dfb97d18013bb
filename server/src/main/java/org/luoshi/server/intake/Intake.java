package org.luoshi.server.intake;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.luoshi.server.shared.Plain;
import org.luoshi.server.shared.Who;
import org.springframework.stereotype.Component;

/** Takes documents in: read, extract, store, all or nothing. */
@Component
public class Intake {

    /** The largest file taken, in bytes. */
    public static final long LARGEST = 50L * 1024 * 1024;

    private final Reception reception;
    private final Uploads uploads;

    Intake(Reception reception, Clock clock) {
        this.reception = reception;
        this.uploads = new Uploads(clock);
    }

    /** Returns once the document and its candidates are stored, or nothing of it. */
    public Receipt receive(String name, byte[] bytes, Who by) {
        return reception.receive(new Upload(name, bytes, by, false), phase -> {});
    }

    /** As {@link #receive}, for a document of the sample district, at a time of its story. */
    public Receipt receiveSample(String name, byte[] bytes, Instant at) {
        return reception.receive(new Upload(name, bytes, Who.PRODUCT, true, Optional.of(at)), phase -> {});
    }

    /** Text typed or pasted: kept as a UTF-8 txt file named after the title, or after its first line. */
    public Receipt paste(String title, String pasted, Who by) {
        String text = Plain.text(pasted);
        String head = title.isBlank() ? text.strip().lines().findFirst().orElse("") : title.strip();
        String name = Upload.fileName(head.isEmpty() ? "粘贴的文字" : head);
        String whole = title.isBlank() || text.strip().startsWith(title.strip()) ? text : title.strip() + "\n" + text;
        byte[] bytes = text.isBlank() ? new byte[0] : whole.getBytes(StandardCharsets.UTF_8);
        return receive(name + ".txt", bytes, by);
    }

    /** Begins in the background; {@link #progress(UUID)} tells how far it is. */
    public UUID begin(String name, byte[] bytes, Who by) {
        Upload upload = new Upload(name, bytes, by, false);
        return uploads.begin(upload.name(), phases -> reception.receive(upload, phases));
    }

    /** Empty for an unknown one, and an hour after it was over. */
    public Optional<Progress> progress(UUID id) {
        return uploads.find(id);
    }

    /** All on their way, oldest first. */
    public List<Progress> underWay() {
        return uploads.underWay();
    }
}
