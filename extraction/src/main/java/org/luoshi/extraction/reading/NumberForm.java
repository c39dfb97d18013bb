package org.luoshi.extraction.reading;

import java.util.Locale;

/** Numbers as Word shows them, by the names of ECMA-376's ST_NumberFormat (part 1, section 17.18.59). */
final class NumberForm {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private NumberForm() {}

    static String of(int number, String format) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letters(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "chineseCounting",
                    "chineseCountingThousand",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "japaneseCounting" -> chinese(number, DIGITS, "十百千", true);
            case "chineseLegalSimplified", "ideographLegalTraditional" -> chinese(number, LEGAL_DIGITS, "拾佰仟", false);
            case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" -> digits(number);
            case "decimalFullWidth", "decimalFullWidth2" -> shifted(number, '０');
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(number, '①', 20);
            case "decimalEnclosedParen" -> enclosed(number, '⑴', 20);
            case "decimalEnclosedFullstop" -> enclosed(number, '⒈', 20);
            case "ideographEnclosedCircle" -> enclosed(number, '㊀', 10);
            case "ideographTraditional" -> String.valueOf(STEMS.charAt(Math.floorMod(number - 1, 10)));
            case "ideographZodiac" -> String.valueOf(BRANCHES.charAt(Math.floorMod(number - 1, 12)));
            default -> String.valueOf(number);
        };
    }

    /** 1 to 9,999 in Chinese numerals: 十二, 一百〇五; 10 to 19 without the leading one, except on cheques. */
    private static String chinese(int number, String digits, String units, boolean shortTen) {
        if (number <= 0 || number > 9_999) {
            return String.valueOf(number);
        }
        StringBuilder words = new StringBuilder();
        String decimal = String.valueOf(number);
        boolean gap = false;
        for (int i = 0; i < decimal.length(); i++) {
            int digit = decimal.charAt(i) - '0';
            int unit = decimal.length() - 1 - i;
            if (digit == 0) {
                gap = true;
                continue;
            }
            words.append(gap ? digits.substring(0, 1) : "").append(digits.charAt(digit));
            words.append(unit > 0 ? units.substring(unit - 1, unit) : "");
            gap = false;
        }
        return shortTen && number >= 10 && number < 20 ? words.substring(1) : words.toString();
    }

    private static String digits(int number) {
        return String.valueOf(number)
                .chars()
                .collect(StringBuilder::new, (words, c) -> words.append(DIGITS.charAt(c - '0')), StringBuilder::append)
                .toString();
    }

    private static String shifted(int number, char zero) {
        return String.valueOf(number)
                .chars()
                .collect(StringBuilder::new, (words, c) -> words.append((char) (c - '0' + zero)), StringBuilder::append)
                .toString();
    }

    private static String enclosed(int number, char one, int last) {
        return number >= 1 && number <= last ? String.valueOf((char) (one + number - 1)) : String.valueOf(number);
    }

    /** a to z, then aa to zz: Word repeats the letter. */
    private static String letters(int number) {
        return number < 1 || number > 780
                ? String.valueOf(number)
                : String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > 3_999) {
            return String.valueOf(number);
        }
        StringBuilder words = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                words.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return words.toString();
    }
}
