package org.luoshi.scheduling.reading;

import java.util.ArrayList;
import java.util.List;

/** The numbers of a text with the lines they stand in, taken one after the other. */
final class Numbers {

    private record Token(String text, int line) {}

    private final String file;
    private final List<Token> tokens = new ArrayList<>();
    private int next;

    /** @param first the number of the first line, from 1 */
    Numbers(String file, List<String> lines, int first) {
        this.file = file;
        for (int i = 0; i < lines.size(); i++) {
            for (String word : lines.get(i).strip().split("\\s+")) {
                if (!word.isEmpty()) {
                    tokens.add(new Token(word, first + i));
                }
            }
        }
    }

    boolean hasMore() {
        return next < tokens.size();
    }

    int line() {
        return tokens.isEmpty()
                ? 1
                : tokens.get(Math.min(next, tokens.size() - 1)).line();
    }

    /** @param what it is, for the sentence when it is not there */
    int next(String what, int least, int most) {
        if (!hasMore()) {
            throw UnreadablePlan.at(file, line(), "文件到这里就完了，还缺%s · the file ends before %s".formatted(what, what));
        }
        Token token = tokens.get(next);
        int number = parse(token, what);
        if (number < least || number > most) {
            throw UnreadablePlan.at(
                    file, token.line(), "%s应在 %d 到 %d 之间，不是 %d · out of range".formatted(what, least, most, number));
        }
        next++;
        return number;
    }

    private int parse(Token token, String what) {
        try {
            return Integer.parseInt(token.text());
        } catch (NumberFormatException e) {
            throw UnreadablePlan.at(
                    file, token.line(), "%s应是整数，不是“%s” · not a whole number".formatted(what, token.text()));
        }
    }
}
