package org.luoshi.server.web.chart;

import java.util.Locale;

/** The colours of a drawing; on screen they are classes whose colours {@code chart.css} takes from the palette. */
public enum Tone {
    NONE(0xffffff),
    SURFACE(0xfffefb),
    GROUP(0xf1ede4),
    OFF(0xf3f0e9),
    LINE(0xe4dfd5),
    EDGE(0x8f8775),
    INK(0x1f2328),
    SOFT(0x4b5360),
    QUIET(0x646b78),
    SEAL(0xa8231c),
    OPEN(0xdde4ea),
    EVEN(0xcad5de),
    DONE(0xa3c6b0),
    BASELINE(0xa9a294),
    GOOD(0x2a6e45),
    LATE(0x835200),
    OVER(0xb3261e),
    IDLE(0x646b78);

    private final int rgb;

    Tone(int rgb) {
        this.rgb = rgb;
    }

    float red() {
        return (rgb >> 16 & 0xff) / 255f;
    }

    float green() {
        return (rgb >> 8 & 0xff) / 255f;
    }

    float blue() {
        return (rgb & 0xff) / 255f;
    }

    String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
