package org.luoshi.server.shared.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people type into cells, in one form: dates however written, figures with commas, names in any order of marks. */
public final class Values {

    private static final Pattern DAY =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(?:\\s+0?0:00(?::00)?)?");
    private static final Pattern FIGURE = Pattern.compile("[+-]?\\d{1,15}(?:\\.\\d{1,9})?");

    /** As spreadsheets store large and small figures. */
    private static final Pattern SCIENTIFIC = Pattern.compile("-?\\d+(?:\\.\\d+)?[eE][+-]?\\d{1,2}");

    /** Serial numbers count from here where a workbook does not count from 1904; right from 1 March 1900 on. */
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    private Values() {}

    /** Line ends and spaces as one; a cell cannot tell them apart reliably. */
    public static String text(String typed) {
        return typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("_x000D_", "")
                .replace('\u00a0', ' ')
                .strip();
    }

    /** A day as text or as a spreadsheet's serial number; empty for what is neither. */
    public static Optional<LocalDate> day(Book.Cell cell, boolean from1904) {
        return cell.kind() == Book.Cell.Kind.NUMBER ? serial(cell.text(), from1904) : day(cell.text());
    }

    private static Optional<LocalDate> serial(String number, boolean from1904) {
        try {
            double days = Double.parseDouble(number);
            boolean plausible = days >= 20_000 && days < 110_000 && days == Math.rint(days);
            return plausible ? Optional.of((from1904 ? EPOCH_1904 : EPOCH).plusDays((long) days)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    public static Optional<LocalDate> day(String typed) {
        Matcher matcher = DAY.matcher(Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * A figure as number or text; empty for what is none.
     *
     * @param unit may stand behind it
     */
    public static Optional<BigDecimal> figure(String typed, String unit) {
        String plain = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC)
                .replace(",", "")
                .strip();
        String kind = Normalizer.normalize(unit, Normalizer.Form.NFKC);
        String bare = !kind.isEmpty() && plain.endsWith(kind)
                ? plain.substring(0, plain.length() - kind.length()).strip()
                : plain;
        if (SCIENTIFIC.matcher(bare).matches()) {
            BigDecimal figure = plain(new BigDecimal(bare).round(new MathContext(15)));
            return Optional.of(figure).filter(it -> it.precision() - it.scale() <= 15);
        }
        return FIGURE.matcher(bare).matches() ? Optional.of(plain(new BigDecimal(bare))) : Optional.empty();
    }

    public static BigDecimal plain(BigDecimal figure) {
        BigDecimal stripped = figure.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Names in a row, separated by what people separate names with. */
    public static List<String> names(String typed) {
        return Arrays.stream(text(typed).split("[、，,；;\\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
