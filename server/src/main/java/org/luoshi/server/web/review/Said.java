package org.luoshi.server.web.review;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.luoshi.server.intake.CandidateId;
import org.luoshi.server.web.Frame;

/**
 * What a page tells after something was done.
 *
 * @param key of the message files, behind {@code said.}
 * @param number the value in the message: a candidate's number, or how many
 */
record Said(String key, int number) {

    private static final Pattern AGAIN = Pattern.compile("([a-z]{1,20})\\.(\\d{1,6})");

    static Said of(String key, CandidateId candidate) {
        return new Said(key, candidate.number());
    }

    /** As it travels in an address over a redirect. */
    String code() {
        return key + "." + number;
    }

    String sentence(Frame frame) {
        return frame.t("said." + key, number);
    }

    /** The sentence of a code that came back in an address; empty for any that is not one of ours. */
    static String again(String code, Frame frame) {
        return Optional.of(AGAIN.matcher(code))
                .filter(Matcher::matches)
                .map(match -> frame.texts().sayOr("said." + match.group(1), "").replace("{0}", match.group(2)))
                .orElse("");
    }
}
