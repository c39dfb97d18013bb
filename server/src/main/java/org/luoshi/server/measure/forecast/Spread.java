package org.luoshi.server.measure.forecast;

/**
 * How far a method's forecasts were from what came, the same number of periods ahead, from every point of the past that
 * allows it.
 *
 * @param error root of the mean squared error; a share of the forecast where {@code relative}
 */
record Spread(double error, boolean relative) {

    /** Four of five values of a normal distribution lie within so many standard deviations. */
    private static final double FOUR_OF_FIVE = 1.2816;

    static Spread of(History history, Method method, int steps, boolean adds) {
        boolean relative = history.isPositive();
        int season = history.season();
        double squares = 0;
        int many = 0;
        for (int from = Math.min(2 * season, history.size() - steps - 1);
                from > 0 && from + steps <= history.size();
                from++) {
            double forecast = Outlook.told(method.ahead(history.until(from), steps), steps, adds);
            double came = came(history, from, steps, adds);
            double off = relative ? (came - forecast) / forecast : came - forecast;
            squares += off * off;
            many++;
        }
        return new Spread(many == 0 ? 0 : Math.sqrt(squares / many), relative);
    }

    private static double came(History history, int from, int steps, boolean adds) {
        double sum = 0;
        for (int i = 0; i < steps; i++) {
            sum = adds ? sum + history.values()[from + i] : history.values()[from + i];
        }
        return sum;
    }

    double width(double forecast) {
        return FOUR_OF_FIVE * error * (relative ? Math.abs(forecast) : 1);
    }
}
