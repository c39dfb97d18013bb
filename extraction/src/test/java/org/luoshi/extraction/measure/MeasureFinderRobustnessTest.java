package org.luoshi.extraction.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class MeasureFinderRobustnessTest {

    private static final String[] PIECES = {
        "3", "20", "1,500", "1.2", "万", "亿", "千", "百", "十", "两", "半数", "翻", "一番", "分之", "百分之", "%", "元", "家", "个",
        "个百分点", "、", "，", "。", "和", "“", "”", "（", "）", "《", "》", "-", "—", "至", "到", "从", "较", "比", "增加", "分别", "达到",
        "以上", "左右", "新增", "建成", "城乡", "收入", "率", "等", "第", "年", "岁", "小时", "期", "的", " ", "\n", "/", "+", "A", "将",
        "也将", "累计"
    };

    private final MeasureFinder finder = new MeasureFinder();

    @Test
    void staysInsideTheSentenceWhateverStandsThere() {
        Random random = new Random(20260101);
        for (int i = 0; i < 20_000; i++) {
            String text = scramble(random);
            int from = random.nextInt(text.length());
            int to = from + random.nextInt(text.length() - from + 1);
            for (Figure figure : finder.find(text, from, to)) {
                assertThat(figure.start()).as(text).isBetween(from, figure.end());
                assertThat(figure.end()).as(text).isLessThanOrEqualTo(to);
                assertThat(figure.metric()).as(text).isNotBlank();
            }
        }
    }

    @Test
    void readsALineWithoutAnyCommaInProportionalTime() {
        for (String piece : List.of(
                "新增3家", "1", "亿", "1亿", "“3个", "（3个", "3个、", "从3个", "3个增加到", "分别3、", "翻", "、", "也3个", "三分之", "将")) {
            String line = piece.repeat(60_000 / piece.length());
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(30), () -> finder.find(line, 0, line.length()), "line of " + piece);
        }
    }

    private static String scramble(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = 1 + random.nextInt(30); n > 0; n--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
