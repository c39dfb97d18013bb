package org.luoshi.server.unit.account;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * What a password must be like. GB/T 22239-2019 8.1.4.1 a asks that it be complex (身份鉴别信息具有复杂度要求) and names no
 * figures; these are our own default, as assessments usually expect: 8 characters or more, of three out of four classes,
 * not the log-in name in it, none of the words that guessers try first.
 */
final class PasswordRules {

    static final int SHORTEST = 8;
    static final int LONGEST = 128;
    private static final int CLASSES = 3;

    private PasswordRules() {}

    static Optional<Answer.Refused> fault(String password, Account account) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            return Optional.of(Answer.refused("password-length", "" + SHORTEST, "" + LONGEST));
        }
        if (classes(password) < CLASSES) {
            return Optional.of(Answer.refused("password-classes"));
        }
        String plain = password.toLowerCase(Locale.ROOT);
        if (plain.contains(account.login())) {
            return Optional.of(Answer.refused("password-login"));
        }
        return isUsual(plain) ? Optional.of(Answer.refused("password-usual")) : Optional.empty();
    }

    private static long classes(String password) {
        return Stream.<IntPredicate>of(
                        Character::isLowerCase,
                        Character::isUpperCase,
                        Character::isDigit,
                        letter -> !Character.isLowerCase(letter)
                                && !Character.isUpperCase(letter)
                                && !Character.isDigit(letter))
                .filter(kind -> password.codePoints().anyMatch(kind))
                .count();
    }

    /** Whatever stands around them: Admin@123 is admin, 123 and a sign. */
    private static boolean isUsual(String plain) {
        String letters = plain.replaceAll("[^a-z]", "");
        return USUAL.contains(plain)
                || USUAL.contains(letters)
                || letters.chars().distinct().count() <= 1
                        && plain.chars().distinct().count() <= 3;
    }

    private static final Set<String> USUAL = CommonPasswords.words();
}
