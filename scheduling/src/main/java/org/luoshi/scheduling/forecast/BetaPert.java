package org.luoshi.scheduling.forecast;

import java.util.SplittableRandom;
import org.luoshi.scheduling.Length;

/**
 * Draws durations from the beta-PERT distribution: beta on [o, p] with alpha = 1 + 4(m − o)/(p − o) and beta = 1 + 4(p − m)/(p
 * − o), whose mean is PERT's (o + 4m + p)/6 (Vose, Risk Analysis, with its usual weight of 4). A drawn beta is the quotient
 * of two gammas (Marsaglia and Tsang 2000).
 */
final class BetaPert {

    private static final double WEIGHT = 4;

    private final SplittableRandom random;

    BetaPert(SplittableRandom random) {
        this.random = random;
    }

    /** @return in whole days, rounded to the nearest */
    int days(Length length) {
        return switch (length) {
            case Length.Fixed fixed -> fixed.days();
            case Length.ThreePoint three -> days(three);
        };
    }

    private int days(Length.ThreePoint three) {
        double range = three.pessimistic() - three.optimistic();
        if (range == 0) {
            return three.likely();
        }
        double low = gamma(1 + WEIGHT * (three.likely() - three.optimistic()) / range);
        double high = gamma(1 + WEIGHT * (three.pessimistic() - three.likely()) / range);
        return (int) Math.round(three.optimistic() + range * low / (low + high));
    }

    /** @param shape 1 or more */
    private double gamma(double shape) {
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double normal = random.nextGaussian();
            double v = Math.pow(1 + c * normal, 3);
            if (v > 0 && Math.log(1 - random.nextDouble()) < 0.5 * normal * normal + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
