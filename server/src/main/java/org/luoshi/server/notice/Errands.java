package org.luoshi.server.notice;

import java.time.LocalDate;
import java.util.List;
import org.luoshi.server.shared.UnitCode;

/**
 * What units owe by a day and no matter says: a month's figure. Each module that knows of such things implements this,
 * and their owners are reminded as of matters, by the same ladder, in the same digest.
 */
public interface Errands {

    /** All of the district that are open and whose reminding may have begun, by the end of the day. */
    List<Errand> open(LocalDate today);

    /**
     * @param key names it among all errands for ever, and is not a matter's id: {@code figure:retail:2026-03}
     * @param address of the page where it is done, on this server
     * @param title what is to be done, in words; with the day all that is said
     * @param unit that owes it
     * @param due by the end of this day
     */
    record Errand(String key, String address, String title, UnitCode unit, LocalDate due) {}
}
