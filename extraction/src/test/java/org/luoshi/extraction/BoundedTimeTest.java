package org.luoshi.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.luoshi.extraction.reading.SourceText;

/**
 * Texts that nobody writes, as long as a whole archive. What grows with the square of the length would take hours; the
 * bound is far above what a linear pass takes on a slow machine.
 */
class BoundedTimeTest {

    private static final Duration BOUND = Duration.ofSeconds(60);
    private static final int MILLION = 1_000_000;
    /** Enough to tell the square of the length from the length, and soon done where it is the length. */
    private static final int MANY = 200_000;

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("a line of two million characters without a mark", "临澜区石桥镇新建学校".repeat(MILLION / 5)),
                Arguments.of("opening brackets", "（".repeat(MILLION)),
                Arguments.of("closing brackets", "）".repeat(MANY)),
                Arguments.of("brackets inside one another", "（区".repeat(MANY / 4) + "牵头）".repeat(MANY / 4)),
                Arguments.of("opening quotation marks", "“".repeat(MILLION)),
                Arguments.of("quoted words without an end", "“一".repeat(MANY / 2)),
                Arguments.of("semicolons", "；".repeat(MILLION)),
                Arguments.of("commas", "，".repeat(MANY)),
                Arguments.of("marks of a list", "一是".repeat(MILLION / 2)),
                Arguments.of("marks of a list, each on a line", "一、\n".repeat(MANY / 4)),
                Arguments.of("digits", "2026".repeat(MILLION / 4)),
                Arguments.of("Chinese numerals", "三十".repeat(MANY / 2)),
                Arguments.of("figures without an end", "3000万".repeat(MANY / 5)),
                Arguments.of("nothing but 将", "将".repeat(MILLION)),
                Arguments.of("nothing but 区", "区".repeat(MANY)),
                Arguments.of("nothing but 局局长", "区局局长".repeat(MANY / 4)),
                Arguments.of("nothing but 年", "年".repeat(MANY)),
                Arguments.of("nothing but 每", "每".repeat(MANY)),
                Arguments.of("months without an end", "6月底前".repeat(MANY / 4)),
                Arguments.of("nothing but 由", "由".repeat(MANY)),
                Arguments.of("by whom without an end", "由区局".repeat(MANY / 3)),
                Arguments.of("dashes", "——".repeat(MANY / 2)),
                Arguments.of("item marks in quotation marks", "“1+".repeat(MANY / 3)),
                Arguments.of("short sentences in one paragraph", "将修路。".repeat(MANY / 4)),
                Arguments.of("short lines", "将修路。\n".repeat(MANY / 5)),
                Arguments.of("empty lines", "\n".repeat(MANY) + "将修路。"),
                Arguments.of("labels", "责任单位：".repeat(MANY / 5)),
                Arguments.of("labelled lines", "责任单位：区住建局。\n".repeat(MANY / 10)),
                Arguments.of("bracketed notes in one paragraph", "新建学校3所（区教育局牵头）。".repeat(MANY / 20)),
                Arguments.of("speakers", "区住建局局长秦某某表示，将修路3公里。\n".repeat(MANY / 20)),
                Arguments.of("supplementary characters", "𠮷".repeat(MANY / 2) + "将新建学校3所。"),
                Arguments.of("sentences with supplementary characters", "𠮷镇将新建学校3所。".repeat(MANY / 10)),
                Arguments.of("page markup without an end", "<html><body>" + "<b>".repeat(MANY / 4) + "将修路。"),
                Arguments.of("names parted by 、", "区住建局、".repeat(MANY / 5)),
                Arguments.of("unending project names", "临澜湾科创园项目".repeat(MANY / 8)),
                Arguments.of("white space", "　 ".repeat(MANY / 2) + "将修路。"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void readsInTimeThatGrowsWithTheLength(String name, String text) {
        Extraction extraction = assertTimeoutPreemptively(BOUND, () -> {
            SourceText source = Papers.text(text);
            return Papers.EXTRACTOR.extract(source);
        });
        assertThat(extraction.sentences()).as(name).isNotEmpty();
    }
}
