package org.luoshi.extraction.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words of time that say by when something is owed, seen from the document's date. Times that are past, that only
 * name a thing (2024年工作动员大会, “十四五”规划) or that compare (比去年) are left out. Safe to share.
 */
public final class DueFinder {

    private static final Pattern VAGUE =
            Pattern.compile("尽快|尽早|适时|抓紧|早日|及早|限期|汛期前|汛前|入汛前|供暖季?前|入冬前|采暖季前|雨季前|秋收前|春耕前|任期内|近期(?!目标)|按期|如期");

    private final Festivals festivals;

    public DueFinder() {
        this.festivals = Festivals.load();
    }

    /**
     * The words of time in {@code [from, to)} of the prose that say by when, in order.
     *
     * @param date of the document; without it only wordings that carry their own year are dated, the others are
     *     {@link Timing.Vague}
     */
    public List<Timing> find(String prose, int from, int to, Optional<LocalDate> date) {
        List<Timing> found = new ArrayList<>();
        if (holds(prose, from, to, "年月季五十节旦")) {
            Matcher time = Wording.matcher(prose, from, to);
            while (time.find()) {
                new Wording(time, prose, from, date, festivals).read().ifPresent(found::add);
            }
        }
        if (holds(prose, from, to, "每逐按")) {
            Recurrences.find(prose, from, to, found);
        }
        if (holds(prose, from, to, "尽适早抓及限汛暖冬季秋耕任近期")) {
            Matcher vague = VAGUE.matcher(prose).region(from, to);
            while (vague.find()) {
                found.add(new Timing.Vague(vague.start(), vague.end()));
            }
        }
        found.sort(Comparator.comparingInt(Timing::start));
        return found;
    }

    /** A cheap look before the costly one: every word of time has one of these characters. */
    private static boolean holds(String prose, int from, int to, String characters) {
        for (int i = from; i < to; i++) {
            if (characters.indexOf(prose.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
