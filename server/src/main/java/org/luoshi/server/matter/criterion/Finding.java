package org.luoshi.server.matter.criterion;

import java.util.List;

/**
 * What is missing from a wording of what counts as done.
 *
 * @param words at fault, as they stand there; empty where something is absent altogether
 */
public record Finding(Kind kind, List<String> words) {

    public Finding {
        words = List.copyOf(words);
    }

    /** The stable code, under which message files explain it: {@code finding.no-date}. */
    public String code() {
        return kind.code;
    }

    public enum Kind {
        /** 无量化: no figure, neither as a measure nor in words. */
        NO_QUANTITY("no-quantity"),
        /** 无责任主体: no unit in particular. */
        NO_OWNER("no-owner"),
        /** 无时限: no day; 尽快 is none. */
        NO_DATE("no-date"),
        /** 无可核验结果: nothing that another could go and see. */
        NO_RESULT("no-result"),
        /** 空话: nothing to see, and wordings that fit anything: 持续深化. */
        HOLLOW("hollow");

        private final String code;

        Kind(String code) {
            this.code = code;
        }
    }
}
