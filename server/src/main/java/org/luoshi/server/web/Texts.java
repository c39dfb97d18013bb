package org.luoshi.server.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;

/**
 * What the pages say in one language: a message file in UTF-8. A place for a value is written {@code {0}}; nothing else
 * has a special meaning, so an apostrophe is an apostrophe.
 */
public final class Texts {

    private final Properties messages;

    private Texts(Properties messages) {
        this.messages = messages;
    }

    static Texts in(Language language) {
        Properties messages = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream(language.file())) {
            if (in == null) {
                throw new IllegalStateException("no message file " + language.file() + " on the class path");
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            messages.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Texts(messages);
    }

    /** The message with its values; a key that is missing shows itself, so that a page still opens. */
    public String say(String key, Object... values) {
        return fill(messages.getProperty(key, key), values);
    }

    /** Like {@link #say}, for a key that comes from elsewhere (a rule's name): the alternative when it is not known. */
    public String sayOr(String key, String alternative) {
        return messages.getProperty(key, alternative);
    }

    /** A message about a number, the first value; {@code key.one} where a language has an own form for one. */
    public String count(String key, long number) {
        String one = number == 1 ? messages.getProperty(key + ".one") : null;
        return one == null ? say(key, number) : fill(one, number);
    }

    Set<String> keys() {
        return messages.stringPropertyNames();
    }

    private static String fill(String message, Object... values) {
        String filled = message;
        for (int i = 0; i < values.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return filled;
    }
}
