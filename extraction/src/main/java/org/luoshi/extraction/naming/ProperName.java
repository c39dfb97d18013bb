package org.luoshi.extraction.naming;

/** How much of a phrase is a name of its own and not the name of a class. */
final class ProperName {

    /** From here on a phrase is taken for a name. */
    static final double ENOUGH = 1.0;
    /** A title that begins with 国家 and has so many words before its head is given once. */
    private static final int TITLE_WORDS = 4;

    private ProperName() {}

    /** Weighs the words before the head at {@code to}; a quotation names a place, but not a 项目. */
    static double weigh(Words words, int from, int to) {
        double weight = isTitle(words, from, to) ? ENOUGH : 0;
        int run = 0;
        for (int word = from; word < to; word++) {
            run = words.role(word) == Role.UNKNOWN ? run + 1 : 0;
            weight += run > 0 ? weightOfRun(run) : weightOf(words, word, from, words.role(to));
        }
        return weight;
    }

    /** 国家重大装备制造业创新中心: given once, and not 国家级示范区, which many are. */
    private static boolean isTitle(Words words, int from, int to) {
        boolean authority = words.is(from, "国家") || words.length(from) == 1 && "省市区县".contains(words.text(from));
        boolean honour = words.is(from - 1, "为") || words.is(from - 1, "成");
        if (!authority || honour || to - from < TITLE_WORDS || words.role(to) != Role.SITES) {
            return false;
        }
        String head = words.text(to);
        return head.endsWith("中心") || head.endsWith("实验室");
    }

    /** Two characters that are no word make a name, one may be a word that the lexicon lacks. */
    private static double weightOfRun(int run) {
        return run == 1 ? 0.4 : run == 2 ? 0.7 : 0.2;
    }

    private static double weightOf(Words words, int word, int from, Role head) {
        return switch (words.role(word)) {
            case FAMOUS -> 1.5;
            case PROVINCE, CITY, REGION, QUARTER, INSTITUTION, PHASE -> 1.0;
            case QUOTED -> head == Role.PROJECT ? 0.3 : 1.0;
            case LATIN -> words.length(word) > 1 ? 0.6 : numbersALine(words, word) ? 1.0 : 0.2;
            case NUMBER -> numbersALine(words, word) ? 1.0 : 0.2;
            case TAIL -> word > from && isNameBefore(words.role(word - 1)) ? 0.7 : 0.1;
            case COMPANY -> word > from && words.role(word - 1) == Role.UNKNOWN ? 0.5 : 0;
            case WORKS, SITES, PROJECT, CLASS, GOVERN, BUILD, LEAD, SOFT, BEFALL, ACT, FUNCTION, LINK, ANY, TIME -> 0;
            case ORDINARY -> words.is(word, "流域") && words.role(word - 1) == Role.TAIL ? 0.3 : 0;
            case CLASSIFIER, CAMPAIGN, GRADE, COMMA, ETC, STOP, UNKNOWN -> 0;
        };
    }

    /** 104国道, S2线, 3号线. */
    private static boolean numbersALine(Words words, int word) {
        return words.role(word + 1) == Role.WORKS || words.role(word + 1) == Role.NUMBER;
    }

    private static boolean isNameBefore(Role role) {
        return role == Role.UNKNOWN || role == Role.TAIL || role.isPlace();
    }
}
