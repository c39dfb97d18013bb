package org.luoshi.server.matter.loop;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.Course.Check;
import org.luoshi.server.matter.playbook.Playbook.Sampling;
import org.luoshi.server.shared.Sm3;

/**
 * Whether a claim is checked on the spot (抽查), drawn so that nobody can choose: the lot comes from the ledger's root
 * and the microsecond of the claim, both of which stand on the ledger, so that anyone can compute it again.
 */
public final class Draw {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Working days before the date within which a claim without movement counts as hurried. */
    private static final int HURRY = 5;

    private Draw() {}

    static Check of(Case it) {
        Sampling weights = it.situation().playbook().sampling();
        List<String> reasons = new ArrayList<>(List.of("base"));
        double probability = weights.base();
        probability += weight(!it.matter().measures().isEmpty(), weights.measured(), "measured", reasons);
        probability += weight(it.matter().course().failures() > 0, weights.afterFailure(), "after-failure", reasons);
        probability += weight(isLate(it), weights.late(), "late", reasons);
        probability += weight(isHurried(it), weights.hurried(), "hurried", reasons);
        String seed = seed(it);
        double lot = lot(seed);
        double bounded = Math.min(1, Math.round(probability * 10_000) / 10_000.0);
        return new Check(lot < bounded, bounded, lot, seed, reasons);
    }

    private static double weight(boolean applies, double weight, String reason, List<String> reasons) {
        if (!applies || weight == 0) {
            return 0;
        }
        reasons.add(reason);
        return weight;
    }

    /** The root that the ledger had, the matter, and the claim's time in microseconds since 1970, with colons between. */
    private static String seed(Case it) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, it.situation().now());
        return "%s:%s:%d".formatted(it.situation().root(), it.matter().id(), micros);
    }

    /** The first eight bytes of the seed's SM3 digest as a fraction of 2^64, to 53 bits; from 0 to below 1. */
    public static double lot(String seed) {
        String hex = Sm3.of(seed.getBytes(StandardCharsets.UTF_8));
        return (Long.parseUnsignedLong(hex.substring(0, 16), 16) >>> 11) * 0x1.0p-53;
    }

    private static boolean isLate(Case it) {
        return it.matter().due().lastDay().filter(it.today()::isAfter).isPresent();
    }

    private static boolean isHurried(Case it) {
        Optional<LocalDate> due = it.matter().due().lastDay();
        if (due.isEmpty() || it.today().isAfter(due.get())) {
            return false;
        }
        boolean close = !it.today().isBefore(it.situation().calendar().plusWorkingDays(due.get(), -HURRY));
        return close && isStill(it.matter().course(), it.today());
    }

    private static boolean isStill(Course course, LocalDate today) {
        return course.moved()
                .map(at -> at.atZone(ZONE).toLocalDate().plus(Period.ofMonths(1)))
                .filter(day -> !day.isAfter(today))
                .isPresent();
    }
}
