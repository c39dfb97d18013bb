package org.luoshi.benchmarks.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;

/** What matters are called and what their documents say: sentences of our own, with other figures and other places. */
final class Themes {

    private static final Pattern FIGURE = Pattern.compile("\\d+");
    private static final Pattern PLACE = Pattern.compile("石桥镇|青崖镇|河东街道|临澜大道|滨河路|澜州港区");
    private static final List<String> PLACES =
            List.of("石桥镇", "青崖镇", "河东街道", "河西街道", "柳泉镇", "白沙镇", "临澜大道", "滨河路", "澜州港区", "望山片区", "云台片区", "东湖片区");
    private static final List<String> SECTIONS =
            List.of("一、产业强区", "二、项目建设", "三、科技创新", "四、改革开放", "五、城市更新", "六、乡村振兴", "七、生态环境", "八、民生保障", "九、平安建设", "十、自身建设");
    private static final List<String> METRICS =
            List.of("新增企业/家", "完成投资/万元", "改造里程/公里", "建成床位/张", "惠及居民/户", "签约项目/个", "新增就业/人", "整治面积/亩");

    private static final List<String> SENTENCES = sentences();

    private Themes() {}

    static String sentence(Random random) {
        String told = SENTENCES.get(random.nextInt(SENTENCES.size()));
        String moved = PLACE.matcher(told).replaceAll(it -> PLACES.get(random.nextInt(PLACES.size())));
        return FIGURE.matcher(moved).replaceAll(it -> Integer.toString(1 + random.nextInt(99)));
    }

    static String section(Random random) {
        return SECTIONS.get(random.nextInt(SECTIONS.size()));
    }

    /** What is counted and in what, with a stroke between. */
    static String metric(Random random) {
        return METRICS.get(random.nextInt(METRICS.size()));
    }

    /** Words that people search for. */
    static String word(Random random) {
        String told = SENTENCES.get(random.nextInt(SENTENCES.size()));
        return random.nextBoolean()
                ? PLACES.get(random.nextInt(PLACES.size()))
                : told.substring(2, Math.min(told.length(), 6)).replaceAll("[，。、]", "");
    }

    private static List<String> sentences() {
        try (InputStream in =
                Objects.requireNonNull(Themes.class.getResourceAsStream("/org/luoshi/benchmarks/sentences.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.endsWith("。") && FIGURE.matcher(line).find())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
