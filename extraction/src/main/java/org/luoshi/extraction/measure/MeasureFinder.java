package org.luoshi.extraction.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the quantified figures of a sentence: 新增高新技术企业20家以上, 分别增长8%和10%, 翻一番. Numbers that only look like figures
 * (dates, ordinals, names, “1310”工作体系) are left out.
 *
 * <p>Works by hand-written scanning from numeral to numeral, so that a sentence without numerals costs one look at each
 * of its characters. Stateless; may be shared between threads.
 */
public final class MeasureFinder {

    /**
     * @param prose folded as {@link org.luoshi.extraction.reading.Prose} says
     * @param from where the sentence begins, UTF-16 index
     * @param to one past its end
     * @return the figures in their order
     */
    public List<Figure> find(String prose, int from, int to) {
        List<Amount> all = new AmountReader(prose, from, to).readAll();
        if (all.isEmpty()) {
            return List.of();
        }
        List<Amount> real = SharedBound.spread(prose, real(prose, from, to, all));
        List<Named> names = new Naming(prose, from, to, real).nameAll();
        Tense tense = new Tense(prose, from, to);
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < real.size(); i++) {
            if (!names.get(i).metric().isEmpty()) {
                figures.add(figure(real.get(i), names.get(i), tense));
            }
        }
        return figures;
    }

    private static List<Amount> real(String prose, int from, int to, List<Amount> all) {
        Lookalikes lookalikes = new Lookalikes(prose, from, to);
        List<Amount> real = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!lookalikes.deceives(all.get(i), all, i)) {
                real.add(all.get(i));
            }
        }
        return real;
    }

    /** 120000000, not 120000000.0 nor 1.2E+8. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Figure figure(Amount amount, Named name, Tense tense) {
        return new Figure(
                Math.min(name.start(), amount.start()),
                name.end(),
                name.metric(),
                amount.op(),
                plain(amount.value()),
                amount.upper().map(MeasureFinder::plain),
                amount.unit().name(),
                tense.isPast(amount.start()));
    }
}
