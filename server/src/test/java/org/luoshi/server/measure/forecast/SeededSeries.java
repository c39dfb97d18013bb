package org.luoshi.server.measure.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.luoshi.server.measure.series.Period;

/**
 * Twenty-four monthly series of six years, January 2020 to December 2025, six of each of four kinds, each with its own
 * seed. A value is {@code level × (1 + growth)^(month/12) × season × festival × e^(noise)}; what differs is said at each
 * kind. Made before any method was tried on them.
 */
final class SeededSeries {

    static final int MONTHS = 72;
    static final int HELD_OUT = 12;

    /** How months of industry, shops and building sites differ, roughly. */
    private static final double[][] SEASONS = {
        {.92, .84, 1.05, 1.0, 1.01, 1.06, .98, .99, 1.03, 1.02, 1.04, 1.08},
        {1.08, 1.0, .95, .93, .98, 1.0, .96, .97, 1.02, 1.05, 1.02, 1.06},
        {.50, .55, .95, 1.08, 1.12, 1.25, 1.04, 1.04, 1.20, 1.12, 1.08, 1.07}
    };

    private SeededSeries() {}

    record Named(String name, History history) {
        History learnt() {
            return history.until(MONTHS - HELD_OUT);
        }

        double[] held() {
            return java.util.Arrays.copyOfRange(history.values(), MONTHS - HELD_OUT, MONTHS);
        }
    }

    static List<Named> all() {
        List<Named> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            all.add(named("trend", i, 0.03 + 0.02 * i, flat(), 0, 0.02));
            all.add(named("season", i, 0.0, SEASONS[i % 3], 0, 0.02 + 0.01 * i));
            all.add(named("break", i, 0.05, SEASONS[i % 3], 0, 0.02));
            all.add(named("festival", i, 0.04, SEASONS[i % 3], i % 2 == 0 ? -0.12 - 0.04 * i : 0.12 + 0.03 * i, 0.015));
        }
        return all;
    }

    private static double[] flat() {
        double[] flat = new double[12];
        java.util.Arrays.fill(flat, 1);
        return flat;
    }

    /** @param festival by how much a month is more where the whole Spring Festival lies in it */
    private static Named named(String kind, int number, double growth, double[] season, double festival, double noise) {
        Random random = new Random(kind.hashCode() * 31L + number);
        double[] values = new double[MONTHS];
        for (int i = 0; i < MONTHS; i++) {
            Period month = Period.month(2020, 1).plus(i);
            double level = 100 * Math.pow(1 + growth, i / 12.0) * broken(kind, number, i);
            double shift = 1 + festival * Festival.share(month);
            values[i] = level * season[i % 12] * shift * Math.exp(noise * random.nextGaussian());
        }
        return new Named(kind + "-" + (number + 1), new History(Period.month(2020, 1), values));
    }

    /** A fifth to a half up or down, at some month of 2023 or 2024. */
    private static double broken(String kind, int number, int month) {
        if (!kind.equals("break") || month < 38 + 4 * number) {
            return 1;
        }
        double size = 0.2 + 0.06 * number;
        return number % 2 == 0 ? 1 - size : 1 + size;
    }
}
