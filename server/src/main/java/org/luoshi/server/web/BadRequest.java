package org.luoshi.server.web;

/** A form that cannot be understood; the message is a key of the message files, told to the person who sent it. */
public final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String value;

    public BadRequest(String key, String value) {
        super(key);
        this.value = value;
    }

    public String sentence(Frame frame) {
        return frame.t(String.valueOf(getMessage()), value);
    }
}
