package org.luoshi.extraction.naming;

/** A stretch of prose cut into words, each with its role; indices are relative to the stretch. */
final class Words {

    private static final Role[] ROLES = Role.values();
    /** A quotation longer than this is speech and not a name. */
    private static final int LONGEST_QUOTED_NAME = 18;
    /** The length of （二期）. */
    private static final int BRACKETED_STAGE = 4;
    /** From one bracket to the other. */
    private static final int LONGEST_BRACKET = 5;

    private final String text;
    private final int[] starts;
    private final Role[] roles;
    private int count;

    private Words(String text) {
        this.text = text;
        this.starts = new int[text.length() + 1];
        this.roles = new Role[text.length() + 1];
    }

    static Words of(String text, Vocabulary vocabulary) {
        Words words = new Words(text);
        for (int at = 0; at < text.length(); ) {
            at = words.next(at, vocabulary.wordAt(text, at));
        }
        words.starts[words.count] = text.length();
        return words;
    }

    int count() {
        return count;
    }

    Role role(int word) {
        return word >= 0 && word < count ? roles[word] : Role.STOP;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return starts[word + 1];
    }

    int length(int word) {
        return starts[word + 1] - starts[word];
    }

    boolean is(int word, String wanted) {
        return word >= 0 && word < count && length(word) == wanted.length() && text.startsWith(wanted, starts[word]);
    }

    String text(int word) {
        return text.substring(starts[word], starts[word + 1]);
    }

    private int next(int at, int known) {
        char c = text.charAt(at);
        int quoted = c == '“' || c == '‘' || c == '「' ? closing(at) : -1;
        if (quoted > 0 && known == 0) {
            return add(at, quoted, Role.QUOTED);
        }
        if (c == '（' && isStage(at)) {
            return add(at, at + BRACKETED_STAGE, Role.PHASE);
        }
        if (known != 0) {
            return add(at, at + (known >> 6), roleOf(at, known));
        }
        if (c >= '0' && c <= '9') {
            return add(at, endOf(at, true), Role.NUMBER);
        }
        if (isLatin(c)) {
            return add(at, endOf(at, false), Role.LATIN);
        }
        return add(at, at + 1, plainRole(at, c));
    }

    /** （二期） behind a name. */
    private boolean isStage(int at) {
        return text.startsWith("期）", at + 2) && count > 0;
    }

    private Role roleOf(int at, int known) {
        Role role = ROLES[known & 63];
        if (role == Role.TIME && count > 0 && roles[count - 1] == Role.NUMBER) {
            roles[count - 1] = Role.TIME;
        }
        if (role != Role.CLASSIFIER) {
            return role;
        }
        if ("年月日".indexOf(text.charAt(at)) >= 0) {
            return count > 0 && roles[count - 1] == Role.NUMBER ? roles[count - 1] = Role.TIME : Role.UNKNOWN;
        }
        if (followsNumber(at)) {
            roles[count - 1] = Role.STOP;
            return Role.ANY;
        }
        return "县市区省乡镇村州".indexOf(text.charAt(at)) >= 0 ? Role.TAIL : Role.UNKNOWN;
    }

    private boolean followsNumber(int at) {
        if (count == 0) {
            return false;
        }
        return roles[count - 1] == Role.NUMBER
                || "一二三四五六七八九十百两几多数".indexOf(text.charAt(at - 1)) >= 0 && at - starts[count - 1] == 1;
    }

    private int add(int from, int to, Role role) {
        if (role == Role.TAIL && count > 1 && isInPlaceName(count - 1)) {
            roles[count - 1] = Role.UNKNOWN;
        }
        starts[count] = from;
        roles[count++] = role;
        return to;
    }

    /** 曾都区, 于都县: a little word inside a place's name. */
    private boolean isInPlaceName(int word) {
        return roles[word] == Role.FUNCTION && isNameStart(word - 1) && text.charAt(starts[word]) == '都';
    }

    private boolean isNameStart(int word) {
        return roles[word] == Role.UNKNOWN || roles[word] == Role.ORDINARY && starts[word + 1] - starts[word] == 1;
    }

    private int closing(int open) {
        int last = Math.min(text.length(), open + LONGEST_QUOTED_NAME + 2);
        for (int i = open + 1; i < last; i++) {
            char c = text.charAt(i);
            if (c == '”' || c == '’' || c == '」') {
                return i + 1;
            }
            if ("，。；：！？“‘「、".indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    private int endOf(int from, boolean number) {
        int end = from + 1;
        while (end < text.length() && (number ? isNumeral(text.charAt(end)) : isLatin(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private Role plainRole(int at, char c) {
        if (c == '、') {
            return Role.COMMA;
        }
        if (c == '等') {
            return Role.ETC;
        }
        if (c == '（' || c == '）') {
            return isPlaceBracket(at) ? Role.UNKNOWN : Role.STOP;
        }
        return isInName(c) ? Role.UNKNOWN : Role.STOP;
    }

    /** 中国（澜州）自由贸易试验区: brackets of a few characters that the name runs through. */
    private boolean isPlaceBracket(int at) {
        int open = at;
        while (open > 0 && at - open < LONGEST_BRACKET && text.charAt(open) != '（') {
            open--;
        }
        int close = Math.max(open, at);
        while (close < text.length() - 1 && close - open < LONGEST_BRACKET && text.charAt(close) != '）') {
            close++;
        }
        boolean whole = text.charAt(open) == '（' && text.charAt(close) == '）';
        boolean runsOn = close + 1 < text.length() && isInName(text.charAt(close + 1));
        return whole && runsOn && open > 0 && isInName(text.charAt(open - 1));
    }

    private static boolean isInName(char c) {
        return c >= '\u4e00' && c <= '\u9fff' || c == '—' || c == '·' || c == '・' || c == '-' || c == '－';
    }

    private static boolean isNumeral(char c) {
        return c >= '0' && c <= '9' || c == '.' || c == ',';
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
