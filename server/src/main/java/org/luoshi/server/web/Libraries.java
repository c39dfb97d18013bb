package org.luoshi.server.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;

/** Where the scripts of others stand: in the WebJars on the class path, whose paths carry their versions. */
public final class Libraries {

    private Libraries() {}

    static String htmx() {
        return "/webjars/htmx.org/" + version("org.webjars.npm", "htmx.org") + "/dist/htmx.min.js";
    }

    /** What a page with a map needs, style sheets and scripts, in their order. */
    public static List<String> map() {
        String leaflet = "/webjars/leaflet/" + version("org.webjars.npm", "leaflet") + "/dist/leaflet.";
        String clusters = "/webjars/leaflet-markercluster/" + version("org.webjars", "leaflet-markercluster") + "/";
        return List.of(
                leaflet + "css", clusters + "MarkerCluster.css", leaflet + "js", clusters + "leaflet.markercluster.js");
    }

    private static String version(String group, String artifact) {
        String path = "/META-INF/maven/%s/%s/pom.properties".formatted(group, artifact);
        Properties properties = new Properties();
        try (InputStream in = Libraries.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no " + path + ". Maybe the WebJar is missing in pom.xml");
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
