package org.luoshi.extraction.naming;

import java.util.List;

/** A quotation that is itself the name of an undertaking: “三大高速新通道”, and not a slogan or a campaign. */
final class QuotedName {

    private static final List<String> HEADS =
            List.of("通道", "走廊", "堆", "大桥", "隧道", "高速", "铁路", "产业园", "科技城", "中心", "公园", "装置");

    private QuotedName() {}

    static boolean isUndertaking(Words words, int word) {
        if (words.role(word) != Role.QUOTED) {
            return false;
        }
        String inside = words.text(word).substring(1, words.length(word) - 1);
        return HEADS.stream().anyMatch(inside::endsWith) && numerals(inside) < 2;
    }

    /** 七地一屏一通道 counts its parts: a way of grouping work. */
    private static long numerals(String inside) {
        return inside.chars().filter(c -> "一二两三四五六七八九十".indexOf(c) >= 0).count();
    }
}
