package org.luoshi.server.pipeline;

import java.util.regex.Pattern;

/** Whom to call, as far as it may be kept: what identifies a person goes before anything is written (个人信息最小必要). */
final class Contact {

    /** A run of digits that can be dialled, with hyphens or blanks inside. */
    private static final Pattern NUMBER = Pattern.compile("(\\d{3})[\\d -]*?(\\d{4})(?!\\d)");

    /** The local part of an address for mail, after its first character. */
    private static final Pattern MAIL = Pattern.compile("(?<=[\\w.+-])[\\w.+-]*(?=@)");

    private Contact() {}

    /** Covered once, it stays as it is: 张经理 138****5678. */
    static String covered(String typed) {
        return MAIL.matcher(NUMBER.matcher(typed).replaceAll("$1****$2")).replaceAll("***");
    }
}
