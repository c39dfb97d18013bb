package org.luoshi.extraction.outline;

import java.util.regex.Pattern;

/** Words that only say who answers for what stands above: 责任单位：……, wherever a semicolon has cut them. */
public final class Responsibility {

    private static final Pattern LABEL = Pattern.compile("（?(?:牵头|责任|主责|配合|落实|承办|协办|参与)(?:单位|部门|领导)：");

    private Responsibility() {}

    /** True when {@code [from, to)} of the prose opens with such a label. */
    public static boolean isLabelled(CharSequence prose, int from, int to) {
        return LABEL.matcher(prose).region(from, to).lookingAt();
    }
}
