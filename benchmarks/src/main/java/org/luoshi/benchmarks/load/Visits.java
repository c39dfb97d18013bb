package org.luoshi.benchmarks.load;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.luoshi.server.shared.UnitCode;

/** Where one person goes, one page after the other, drawn from a seed. */
final class Visits {

    /** The pages, as the figures name them. */
    enum Kind {
        DESK("desk", 25),
        LIST("list", 10),
        FILTERED("list, filtered", 25),
        TREE("tree", 5),
        BOARD("board", 5),
        MATTER("matter", 30);

        private final String shown;
        private final int share;

        Kind(String shown, int share) {
            this.shown = shown;
            this.share = share;
        }

        String shown() {
            return shown;
        }
    }

    record Visit(Kind kind, String path) {}

    private static final List<String> LIGHTS = List.of("red", "yellow", "green", "none");
    private static final List<String> PLAYBOOKS = List.of("task", "meeting", "project", "livelihood", "instruction");
    private static final List<String> STATUSES =
            List.of("under-way", "drafted", "closed", "claimed", "assigned", "suspended");
    private static final List<String> SORTS = List.of("due", "owner", "newest", "clock", "still");

    private final Random random;
    private final List<UnitCode> units;
    private final List<String> matters;
    private final LocalDate today;

    /** @param matters that this person may see, some of them */
    Visits(long seed, List<UnitCode> units, List<String> matters, LocalDate today) {
        this.random = new Random(seed);
        this.units = units;
        this.matters = matters;
        this.today = today;
    }

    /** Of a hundred pages 25 desks, 10 plain lists, 25 filtered ones, 5 trees, 5 boards and 30 matters. */
    Visit next() {
        int drawn = random.nextInt(100);
        for (Kind kind : Kind.values()) {
            drawn -= kind.share;
            if (drawn < 0) {
                return next(kind);
            }
        }
        throw new IllegalStateException("the shares do not add up to a hundred");
    }

    Visit next(Kind kind) {
        return new Visit(
                kind,
                switch (kind) {
                    case DESK -> "/desk";
                    case LIST -> "/matters";
                    case FILTERED -> "/matters?" + filter();
                    case TREE -> "/matters?view=tree";
                    case BOARD -> "/matters?view=board";
                    case MATTER -> "/matters/" + one(matters);
                });
    }

    private String filter() {
        return switch (random.nextInt(10)) {
            case 0 -> "light=" + one(LIGHTS);
            case 1 -> "light=red&sort=clock";
            case 2 -> "holder=" + one(units);
            case 3 -> "lead=" + one(units) + "&light=" + one(LIGHTS);
            case 4 -> "playbook=" + one(PLAYBOOKS) + "&status=" + one(STATUSES);
            case 5 -> "q=" + encoded(Themes.word(random));
            case 6 -> "q=" + encoded(Themes.word(random)) + "&light=" + one(LIGHTS);
            case 7 -> "from=" + today.minusDays(random.nextInt(60)) + "&to=" + today.plusDays(random.nextInt(60));
            case 8 -> "status=" + one(STATUSES) + "&sort=" + one(SORTS);
            default -> "sort=" + one(SORTS) + "&page=" + (1 + random.nextInt(5));
        };
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }
}
