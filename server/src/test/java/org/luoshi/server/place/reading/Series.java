package org.luoshi.server.place.reading;

/** Textbook series for the ellipsoid GRS80, written apart from the library that the product uses. */
final class Series {

    private static final double A = 6_378_137.0;
    private static final double F = 1 / 298.257222101;
    private static final double E2 = F * (2 - F);

    private Series() {}

    /** Transverse Mercator after Krüger (1912), to the fourth power of the third flattening. */
    static double[] gaussKrueger(double longitude, double latitude, double meridian, double easting) {
        double n = F / (2 - F);
        double radius = A / (1 + n) * (1 + n * n / 4 + Math.pow(n, 4) / 64);
        double[] alpha = {
            n / 2 - 2 * n * n / 3 + 5 * Math.pow(n, 3) / 16 + 41 * Math.pow(n, 4) / 180,
            13 * n * n / 48 - 3 * Math.pow(n, 3) / 5 + 557 * Math.pow(n, 4) / 1440,
            61 * Math.pow(n, 3) / 240 - 103 * Math.pow(n, 4) / 140,
            49561 * Math.pow(n, 4) / 161280
        };
        double phi = Math.toRadians(latitude);
        double lambda = Math.toRadians(longitude - meridian);
        double e = Math.sqrt(E2);
        double conformal = Math.sinh(atanh(Math.sin(phi)) - e * atanh(e * Math.sin(phi)));
        double xi = Math.atan2(conformal, Math.cos(lambda));
        double eta = atanh(Math.sin(lambda) / Math.sqrt(1 + conformal * conformal));
        double north = xi;
        double east = eta;
        for (int j = 1; j <= 4; j++) {
            north += alpha[j - 1] * Math.sin(2 * j * xi) * Math.cosh(2 * j * eta);
            east += alpha[j - 1] * Math.cos(2 * j * xi) * Math.sinh(2 * j * eta);
        }
        return new double[] {easting + radius * east, radius * north};
    }

    /** Square metres between two meridians and two parallels. */
    static double cell(double west, double south, double east, double north) {
        return A * A * (1 - E2) / 2 * Math.toRadians(east - west) * (zone(north) - zone(south));
    }

    private static double zone(double latitude) {
        double sine = Math.sin(Math.toRadians(latitude));
        double e = Math.sqrt(E2);
        return sine / (1 - E2 * sine * sine) + atanh(e * sine) / e;
    }

    private static double atanh(double x) {
        return Math.log((1 + x) / (1 - x)) / 2;
    }
}
