package org.luoshi.server.web;

import java.util.Locale;

/** The languages that the pages speak; Chinese first. */
public enum Language {
    ZH("zh-CN", "zh_CN"),
    EN("en", "en");

    private final String tag;
    private final String suffix;

    Language(String tag, String suffix) {
        this.tag = tag;
        this.suffix = suffix;
    }

    /** As the {@code lang} attribute wants it. */
    public String tag() {
        return tag;
    }

    /** The name in cookies and addresses: {@code zh}, {@code en}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The message file of this language. */
    String file() {
        return "/messages_" + suffix + ".properties";
    }

    /** Chinese for every name that is not known. */
    static Language of(String code) {
        return code.equals(EN.code()) ? EN : ZH;
    }
}
