package org.luoshi.server.intake;

import java.util.Map;

/**
 * What became of a document's sentences; the counts add up to {@code sentences}.
 *
 * @param matters sentences that became matters
 * @param open sentences with a candidate that nobody decided on
 * @param setAside by people, by their grounds
 * @param notTaken by the rules, by what they took the sentence for
 */
public record Coverage(
        int sentences, int matters, int open, Map<Grounds, Integer> setAside, Map<Sentence.Label, Integer> notTaken) {

    public Coverage {
        setAside = Map.copyOf(setAside);
        notTaken = Map.copyOf(notTaken);
    }
}
