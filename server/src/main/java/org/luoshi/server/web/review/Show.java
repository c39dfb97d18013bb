package org.luoshi.server.web.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.luoshi.server.intake.Candidate;
import org.luoshi.server.intake.Status;

/** Which candidates a reviewer looks at: the tabs above the list. */
public enum Show {
    OPEN,
    CONFIRMED,
    ASIDE,
    ALL,
    /** Not candidates but the sentences that became none. */
    UNTAKEN;

    /** As in addresses and message files: {@code open}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Show of(String key) {
        return Arrays.stream(values())
                .filter(show -> show.key().equals(key))
                .findFirst()
                .orElse(OPEN);
    }

    boolean holds(Candidate candidate) {
        return this == ALL || of(candidate.status()) == this;
    }

    /** The tab that a candidate in this state stands under. */
    public static Show of(Status status) {
        return switch (status) {
            case Status.Open open -> OPEN;
            case Status.Confirmed confirmed -> CONFIRMED;
            case Status.SetAside aside -> ASIDE;
            case Status.Split split -> UNTAKEN;
            case Status.Merged merged -> UNTAKEN;
            case Status.Gone gone -> UNTAKEN;
        };
    }

    public static List<Show> tabs() {
        return List.of(values());
    }
}
