package org.luoshi.extraction.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.luoshi.extraction.Due;
import org.luoshi.extraction.Item;
import org.luoshi.extraction.Measure;
import org.luoshi.extraction.Owner;
import org.luoshi.extraction.Quotes;

/**
 * One line of the table: the words as a clerk would type them.
 *
 * @param number 序号, from 1
 * @param category 类别: the framework that groups the item, else the outermost heading without its number
 * @param task 重点任务 原文: the words of the document
 * @param targets 量化目标: the figures owed, in the document's words
 * @param lead 牵头单位
 * @param responsible 责任单位
 * @param support 配合单位
 * @param due 完成时限: the day, and behind it the wording it was read from
 * @param source 出处: file, headings and characters, counted from 1 and both ends included, as people count
 */
public record CommitmentRow(
        int number,
        String category,
        String task,
        String targets,
        String lead,
        String responsible,
        String support,
        String due,
        String source) {

    /** The headings in their order. */
    public static final List<String> HEADINGS =
            List.of("序号", "类别", "重点任务 原文", "量化目标", "牵头单位", "责任单位", "配合单位", "完成时限", "出处");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final Pattern NUMBERING =
            Pattern.compile("^(第[一二三四五六七八九十百]+[章节部分]*|[（(]?[一二三四五六七八九十百\\d]+[）)、.．]|[一二三四五六七八九十]+是)\\s*");
    private static final Pattern STOP_AT_THE_END = Pattern.compile("[。；，：]+$");
    private static final Pattern BREAKS = Pattern.compile("\\s*[\\r\\n]+\\s*");

    /**
     * The row of an item.
     *
     * @param quotes the text of the document that the item was found in
     */
    public static CommitmentRow of(int number, String file, Item item, Quotes quotes) {
        return new CommitmentRow(
                number,
                category(item),
                BREAKS.matcher(item.quote()).replaceAll(" "),
                targets(item),
                units(item, Owner.Role.LEAD),
                units(item, Owner.Role.RESPONSIBLE),
                units(item, Owner.Role.SUPPORT),
                due(item.due(), quotes),
                source(file, item));
    }

    /** All but the number, in the order of {@link #HEADINGS}. */
    List<String> texts() {
        return List.of(category, task, targets, lead, responsible, support, due, source);
    }

    private static String category(Item item) {
        return item.framework()
                .orElseGet(() -> item.section().stream()
                        .findFirst()
                        .map(heading -> NUMBERING.matcher(heading).replaceFirst(""))
                        .orElse(""));
    }

    private static String targets(Item item) {
        return item.measures().stream()
                .filter(measure -> measure.kind() == Measure.Kind.TARGET)
                .map(Measure::quote)
                .collect(Collectors.joining("；"));
    }

    private static String units(Item item, Owner.Role role) {
        return item.owners().stream()
                .filter(owner -> owner.role() == role)
                .map(owner -> owner.source() == Owner.Source.SUGGESTED ? owner.name() + "（建议）" : owner.name())
                .collect(Collectors.joining("、"));
    }

    private static String due(Due due, Quotes quotes) {
        return switch (due) {
            case Due.On on -> day(on.date()) + "（" + quotes.at(on.wording()) + "）";
            case Due.Recurring recurring -> "长期：" + quotes.at(recurring.wording());
            case Due.Unclear unclear -> quotes.at(unclear.wording());
            case Due.None none -> "";
        };
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    private static String source(String file, Item item) {
        String characters =
                "第%d—%d字".formatted(item.span().start() + 1, item.span().end());
        String headings = item.section().stream()
                .map(heading -> STOP_AT_THE_END.matcher(heading).replaceFirst(""))
                .collect(Collectors.joining(" › "));
        return headings.isEmpty() ? file + "，" + characters : file + "，" + headings + "，" + characters;
    }
}
