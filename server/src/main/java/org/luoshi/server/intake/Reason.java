package org.luoshi.server.intake;

/**
 * Why a sentence was judged as it was.
 *
 * @param rule the rule's stable name in kebab case, explained in message files: {@code verb-of-promise}
 * @param words the words it fired on, may be empty
 */
public record Reason(String rule, String words) {}
