package org.luoshi.scheduling.reading;

import java.util.OptionalInt;

/** A file that is no plan. The message is one sentence: where, what, and what to do. */
public final class UnreadablePlan extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadablePlan(String file, OptionalInt line, String sentence) {
        super(line.isPresent() ? "%s 第 %d 行：%s".formatted(file, line.getAsInt(), sentence) : file + "：" + sentence);
    }

    static UnreadablePlan at(String file, int line, String sentence) {
        return new UnreadablePlan(file, OptionalInt.of(line), sentence);
    }

    static UnreadablePlan in(String file, String sentence) {
        return new UnreadablePlan(file, OptionalInt.empty(), sentence);
    }
}
