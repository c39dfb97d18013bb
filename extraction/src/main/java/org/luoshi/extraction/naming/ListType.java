package org.luoshi.extraction.naming;

import java.util.Set;

/** The word behind 等 that says what a list's members are: 等重点项目, 等3个煤矿, 等国家考古遗址公园. */
final class ListType {

    private static final int WITHIN = 12;
    /** Heads of what is no undertaking when a list is full of them. */
    private static final Set<String> LOOSE =
            Set.of("平台", "集群", "社区", "小区", "市场", "节点", "枢纽", "景区", "银行", "大学", "学院", "医院");

    private ListType() {}

    static boolean isGiven(Words words, int from) {
        for (int word = from; word < Math.min(words.count(), from + WITHIN); word++) {
            Role role = words.role(word);
            if (role == Role.CLASS || words.is(word, "道路") || role.isHead() && endsTheType(words, word + 1)) {
                return !LOOSE.contains(words.text(word)) || words.is(word - 1, "重大");
            }
            boolean counts = role == Role.ANY || role == Role.STOP && words.role(word + 1) == Role.ANY;
            if (role.cuts() && !counts) {
                return false;
            }
        }
        return false;
    }

    /** 等片区改造。 and 等工程前期 end with the type; 等园区运营企业 goes on to companies. */
    private static boolean endsTheType(Words words, int next) {
        return switch (words.role(next)) {
            case WORKS, SITES, PROJECT -> false;
            case LEAD, SOFT, ORDINARY -> words.role(next + 1) != Role.ORDINARY;
            default -> true;
        };
    }
}
