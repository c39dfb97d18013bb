package org.luoshi.extraction;

/**
 * Why a sentence was judged as it was: the rule's stable name, and the words it fired on.
 *
 * @param rule stable, in kebab case, explained in the message files of whoever shows it: {@code verb-of-promise}
 * @param words the words of the text, may be empty
 */
public record Reason(String rule, String words) {

    @Override
    public String toString() {
        return words.isEmpty() ? rule : rule + "：" + words;
    }
}
