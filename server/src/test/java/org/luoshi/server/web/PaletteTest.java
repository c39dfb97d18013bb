package org.luoshi.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The palette's pairs of text and ground, by the contrast formula of WCAG 2.2. */
class PaletteTest {

    private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+):\\s*#([0-9a-f]{6})");

    @ParameterizedTest
    @CsvSource({
        "ink, surface", "ink, paper", "ink-2, surface", "ink-2, sunk", "ink-3, surface", "ink-3, paper",
        "seal, surface", "seal, seal-soft", "surface, seal", "surface, seal-dark", "link, surface", "link, paper",
        "link, link-soft", "good, surface", "good, good-soft", "late, surface", "late, late-soft", "over, surface",
        "over, over-soft", "idle, surface", "surface, ink"
    })
    void textIsLegible(String text, String ground) throws IOException {
        assertThat(contrast(text, ground)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @CsvSource({"edge, surface", "seal, surface", "seal, paper"})
    void edgesOfFieldsAndFocusAreSeen(String edge, String ground) throws IOException {
        assertThat(contrast(edge, ground)).isGreaterThanOrEqualTo(3.0);
    }

    private static double contrast(String one, String other) throws IOException {
        Map<String, String> palette = palette();
        double first = luminance(palette.getOrDefault(one, "000000")) + 0.05;
        double second = luminance(palette.getOrDefault(other, "000000")) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 0) + 0.7152 * channel(hex, 2) + 0.0722 * channel(hex, 4);
    }

    private static double channel(String hex, int at) {
        double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> palette() throws IOException {
        Map<String, String> palette = new HashMap<>();
        Matcher colours = COLOUR.matcher(Files.readString(Path.of("src/main/resources/static/css/tokens.css")));
        while (colours.find()) {
            palette.put(colours.group(1), colours.group(2));
        }
        return palette;
    }
}
