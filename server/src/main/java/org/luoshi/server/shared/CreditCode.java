package org.luoshi.server.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * The unified social credit code (统一社会信用代码) of an enterprise or another organisation, by GB 32100-2015: 18 digits
 * and capitals, of which 3 to 8 are the area's digits and the last is a check character over all before it.
 */
public record CreditCode(@JsonValue String value) implements Comparable<CreditCode> {

    private static final int LENGTH = 18;

    /** The standard's characters in the order of their values, 0 to 30: without I, O, S, V and Z. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int MODULUS = 31;

    /** Where the area's six digits stand, from 1. */
    private static final int AREA_FROM = 3;

    private static final int AREA_TO = 8;

    /** Throws {@link IllegalArgumentException} for anything but a code with the right check character. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CreditCode {
        if (judge(value) instanceof Reading.Wrong wrong) {
            throw new IllegalArgumentException(
                    "“%s” is no credit code: %s %s".formatted(value, wrong.code(), wrong.values()));
        }
    }

    /** What came of reading a code that somebody typed. */
    public sealed interface Reading {

        record Right(CreditCode code) implements Reading {}

        /**
         * @param code of the sentence, in kebab case: {@code credit-length} with how many characters there are,
         *     {@code credit-character} and {@code credit-area} with the place from 1 and what stands there,
         *     {@code credit-check} with what stands last and what should
         */
        record Wrong(String code, List<Object> values) implements Reading {
            public Wrong {
                values = List.copyOf(values);
            }
        }
    }

    /** Full-width and small letters and white space are forgiven, nothing else. */
    public static Reading read(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toUpperCase(Locale.ROOT);
        Reading.Wrong wrong = judge(plain);
        return wrong == null ? new Reading.Right(new CreditCode(plain)) : wrong;
    }

    /** The check character of a code's first 17. */
    public static char check(String first) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += weight * ALPHABET.indexOf(first.charAt(i));
            weight = weight * 3 % MODULUS;
        }
        return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }

    private static Reading.@org.jspecify.annotations.Nullable Wrong judge(String text) {
        if (text.length() != LENGTH) {
            return wrong("credit-length", text.length());
        }
        for (int i = 0; i < LENGTH; i++) {
            char at = text.charAt(i);
            if (ALPHABET.indexOf(at) < 0) {
                return wrong("credit-character", i + 1, String.valueOf(at));
            }
            if (i + 1 >= AREA_FROM && i + 1 <= AREA_TO && !Character.isDigit(at)) {
                return wrong("credit-area", i + 1, String.valueOf(at));
            }
        }
        char right = check(text);
        char last = text.charAt(LENGTH - 1);
        return last == right ? null : wrong("credit-check", String.valueOf(last), String.valueOf(right));
    }

    private static Reading.Wrong wrong(String code, Object... values) {
        return new Reading.Wrong(code, List.of(values));
    }

    @Override
    public int compareTo(CreditCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
