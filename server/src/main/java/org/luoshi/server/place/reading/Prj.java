package org.luoshi.server.place.reading;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code .prj} of a shapefile: well-known text that names the coordinate system. */
final class Prj {

    private static final Pattern NAME = Pattern.compile("^\\s*(?:PROJCS|GEOGCS)\\s*\\[\\s*\"([^\"]*)\"");
    private static final Pattern DATUM = Pattern.compile("(?i)DATUM\\s*\\[\\s*\"([^\"]*)\"");
    private static final Pattern PROJECTION = Pattern.compile("(?i)PROJECTION\\s*\\[\\s*\"([^\"]*)\"");
    private static final Pattern PARAMETER =
            Pattern.compile("(?i)PARAMETER\\s*\\[\\s*\"([^\"]*)\"\\s*,\\s*([-+0-9.eE]+)\\s*\\]");
    private static final Pattern METRE =
            Pattern.compile("(?i)UNIT\\s*\\[\\s*\"met(?:re|er)s?\"\\s*,\\s*1(?:\\.0*)?\\s*[,\\]]");

    private Prj() {}

    static Crs read(String text) throws Flawful {
        Matcher name = NAME.matcher(text);
        if (!name.find()) {
            throw new Flawful("prj-unreadable");
        }
        String datum = first(DATUM, text);
        String flat = datum.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        if (!flat.contains("CHINA2000")
                && !flat.contains("CGCS2000")
                && !flat.contains("WGS1984")
                && !flat.contains("WGS84")) {
            throw new Flawful("prj-datum", name.group(1), datum);
        }
        return text.stripLeading().startsWith("GEOGCS") ? Crs.DEGREES : projected(name.group(1), text);
    }

    private static Crs projected(String name, String text) throws Flawful {
        String projection = first(PROJECTION, text).toLowerCase(Locale.ROOT);
        boolean known = projection.startsWith("gauss_kr") || projection.startsWith("transverse_mercator");
        if (!known || !METRE.matcher(text).find()) {
            throw new Flawful("prj-projection", name, first(PROJECTION, text));
        }
        double meridian = 0;
        double latitude = 0;
        double scale = 1;
        double easting = 0;
        double northing = 0;
        Matcher parameter = PARAMETER.matcher(text);
        while (parameter.find()) {
            double value = Double.parseDouble(parameter.group(2));
            switch (parameter.group(1).toLowerCase(Locale.ROOT)) {
                case "central_meridian", "longitude_of_center" -> meridian = value;
                case "latitude_of_origin" -> latitude = value;
                case "scale_factor" -> scale = value;
                case "false_easting" -> easting = value;
                case "false_northing" -> northing = value;
                default -> throw new Flawful("prj-projection", name, parameter.group(1));
            }
        }
        return new Crs(name, Crs.transverse(meridian, latitude, scale, easting, northing));
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1) : "";
    }
}
