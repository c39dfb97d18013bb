package org.luoshi.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luoshi.extraction.outline.Numbering;
import org.luoshi.extraction.outline.Piece;

class HeadlinesTest {

    @ParameterizedTest
    @CsvSource({
        "新建学校3所。, 新建学校3所",
        "新建学校3所；, 新建学校3所",
        "1.新建学校3所。, 新建学校3所",
        "一是新建学校3所。, 新建学校3所",
        "新建学校3所（区教育局牵头，区住建局配合）。, 新建学校3所",
        "新建学校3所（含石桥镇1所）。, 新建学校3所（含石桥镇1所）",
        "会议强调，要新建学校3所。, 新建学校3所",
        "同时，新建学校3所。, 新建学校3所",
        "要新建学校3所。, 新建学校3所",
        "会议要求，要。, 会议要求，要",
        "要求各校开学前完成检修。, 要求各校开学前完成检修",
        "“我们将新建学校3所。, 我们将新建学校3所"
    })
    void saysACommitmentInItsOwnWords(String sentence, String headline) {
        assertThat(headline(sentence)).isEqualTo(headline);
    }

    @Test
    void cutsALongOneBehindAWholeClause() {
        String clause = "新建标准厂房十二万平方米并配套建设供水供电设施";
        assertThat(headline(clause + "，" + clause + "，" + clause + "。")).isEqualTo(clause + "，" + clause);
    }

    @Test
    void cutsOneWithoutAnyCommaAtSixtyCharacters() {
        assertThat(headline("建".repeat(90) + "。")).isEqualTo("建".repeat(60) + "…");
    }

    @Test
    void isTheTitleOfTheItem() {
        assertThat(Papers.item(Papers.plan("1.新建学校3所，新增学位2400个（区教育局牵头）。"), "新建学校")
                        .title())
                .isEqualTo("新建学校3所，新增学位2400个");
    }

    private static String headline(String sentence) {
        return Headlines.of(
                sentence,
                new Piece(0, sentence.length()),
                Numbering.of(sentence).length());
    }
}
