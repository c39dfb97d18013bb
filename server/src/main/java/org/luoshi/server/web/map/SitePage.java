package org.luoshi.server.web.map;

import java.util.List;
import java.util.Optional;
import org.luoshi.server.place.Site;
import org.luoshi.server.place.reading.Shift;
import org.luoshi.server.web.matter.Subject;

/**
 * Where one matter is.
 *
 * @param not why what was tried was not done
 * @param mine whether the reader may set it
 */
public record SitePage(Subject subject, Optional<Site> site, Typed typed, List<String> not, boolean mine) {

    /** A form as it was sent. */
    public record Typed(String longitude, String latitude, String words, Shift shift) {
        static final Typed NOTHING = new Typed("", "", "", Shift.NONE);
    }

    public String address() {
        return subject.address() + "/site";
    }
}
