package org.luoshi.server.command;

import java.util.function.LongConsumer;

/** On a terminal, how many events were done so far, on one line that is written over. */
final class Tally implements LongConsumer {

    private static final String OVER = "\r\033[K";

    private final Console console;
    private final String doing;

    Tally(Console console, String doing) {
        this.console = console;
        this.doing = doing;
    }

    @Override
    public void accept(long events) {
        if (console.live()) {
            console.err().print("%s%s %,d".formatted(OVER, doing, events));
            console.err().flush();
        }
    }

    void end() {
        if (console.live()) {
            console.err().print(OVER);
            console.err().flush();
        }
    }
}
