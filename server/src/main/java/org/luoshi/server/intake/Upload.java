package org.luoshi.server.intake;

import java.time.Instant;
import java.util.Optional;
import org.luoshi.server.shared.Who;

/**
 * A file as somebody gave it.
 *
 * @param name without a path and without characters that file systems or headers stumble over
 */
@SuppressWarnings("ArrayRecordComponent")
record Upload(String name, byte[] bytes, Who by, boolean sample, Optional<Instant> arrived) {

    Upload(String name, byte[] bytes, Who by, boolean sample) {
        this(name, bytes, by, sample, Optional.empty());
    }

    private static final int LONGEST_NAME = 200;

    Upload {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = fileName(last.isBlank() ? "未命名" : last);
    }

    /** Control characters and separators become spaces; too long a name keeps its end, which tells the format. */
    static String fileName(String name) {
        String plain =
                name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}/\\\\:*?\"<>|]", " ").strip();
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
    }
}
