package org.luoshi.server.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.luoshi.server.shared.Who;
import org.springframework.stereotype.Component;

/** Takes documents in: read, extract, store, all or nothing. */
@Component
public class Intake {

    /** The largest file taken, in bytes. */
    public static final long LARGEST = 50L * 1024 * 1024;

    /** Returns once the document and its candidates are stored, or nothing of it. */
    public Receipt receive(String name, byte[] bytes, Who by) {
        return new Receipt.Refused("empty", "文件是空的，请检查后重新上传。");
    }

    /** Text typed or pasted: kept as a UTF-8 txt file named after the title, or after its first line. */
    public Receipt paste(String title, String text, Who by) {
        return new Receipt.Refused("empty", "文件是空的，请检查后重新上传。");
    }

    /** Begins in the background; {@link #progress(UUID)} tells how far it is. */
    public UUID begin(String name, byte[] bytes, Who by) {
        return UUID.randomUUID();
    }

    /** Empty for an unknown one, and an hour after it was over. */
    public Optional<Progress> progress(UUID id) {
        return Optional.empty();
    }

    /** All on their way, oldest first. */
    public List<Progress> underWay() {
        return List.of();
    }
}
