package org.luoshi.server.web.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Where a list goes on, as a word that means nothing to who passes it on. */
public final class Cursor {

    private Cursor() {}

    /** @param page counted from 1 */
    public static String of(int page) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(("p" + page).getBytes(StandardCharsets.US_ASCII));
    }

    /** The page that it leads to; throws {@link IllegalArgumentException} for anything that this server did not say. */
    public static int page(String cursor) {
        String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
        if (!text.matches("p[1-9]\\d{0,6}")) {
            throw new IllegalArgumentException("no cursor: " + cursor);
        }
        return Integer.parseInt(text.substring(1));
    }
}
