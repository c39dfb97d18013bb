package org.luoshi.extraction.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.luoshi.extraction.reading.Prose.Range;

/** Places and projects are made up. */
class DocumentProjectsTest {

    private static final ProjectFinder FINDER = new ProjectFinder();

    @Test
    void knowsANameInASentenceThatShowsNothing() {
        assertThat(namedIn("高端轴承产业园破土动工。", "全镇以高端轴承产业园为主战场。")).containsExactly(List.of("高端轴承产业园"), List.of("高端轴承产业园"));
    }

    @Test
    void knowsTheWholeByItsStage() {
        assertThat(namedIn("青崖冷链物流港一期主体封顶。", "青崖冷链物流港所涉群众全部签约。"))
                .containsExactly(List.of("青崖冷链物流港一期"), List.of("青崖冷链物流港"));
    }

    @Test
    void leavesTheOfficeThatRunsItAlone() {
        assertThat(namedIn("高端轴承产业园破土动工。", "由高端轴承产业园管委会负责。")).containsExactly(List.of("高端轴承产业园"), List.of());
    }

    @Test
    void looksOnlyAtTheSentencesGiven() {
        String prose = "高端轴承产业园破土动工。高端轴承产业园很大。";
        DocumentProjects projects = FINDER.inDocument(prose, List.of(new Range(0, 12)));
        assertThat(projects.within(0, prose.length())).containsExactly(new Range(0, 7));
    }

    private static List<List<String>> namedIn(String... sentences) {
        String prose = String.join("", sentences);
        List<Range> ranges = new ArrayList<>();
        int at = 0;
        for (String sentence : sentences) {
            ranges.add(new Range(at, at + sentence.length()));
            at += sentence.length();
        }
        DocumentProjects projects = FINDER.inDocument(prose, ranges);
        return ranges.stream()
                .map(range -> projects.within(range.start(), range.end()).stream()
                        .map(name -> prose.substring(name.start(), name.end()))
                        .toList())
                .toList();
    }
}
