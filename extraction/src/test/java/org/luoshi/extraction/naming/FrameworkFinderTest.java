package org.luoshi.extraction.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FrameworkFinderTest {

    private static final FrameworkFinder FINDER = new FrameworkFinder();

    @Test
    void readsPartsQuotedBeforeTheName() {
        assertThat(only("区里将实施“园区提能、街巷焕新、河湖清澈”三大攻坚行动。"))
                .extracting(NamedFramework::name, NamedFramework::parts)
                .containsExactly("三大攻坚行动", List.of("园区提能", "街巷焕新", "河湖清澈"));
    }

    @Test
    void readsPartsBeforeTheNameWithoutQuotation() {
        assertThat(only("今年全面实施商贸焕新、夜市提质、老店传承三大工程。").parts()).containsExactly("商贸焕新", "夜市提质", "老店传承");
    }

    @Test
    void readsPartsBehindAColon() {
        assertThat(only("打好三大战役：产业提升战、环境整治战、民生改善战。").parts()).containsExactly("产业提升战", "环境整治战", "民生改善战");
    }

    @Test
    void readsPartsThatAreCountedOff() {
        String prose = "做好两篇文章。一是做好“港”的文章，扩建码头。二是做好“湖”的文章，清理岸线。\n其他工作照常。";
        NamedFramework framework = only(prose);
        assertThat(framework.parts()).containsExactly("做好“港”的文章", "做好“湖”的文章");
        assertThat(framework.governs())
                .hasValueSatisfying(range -> assertThat(prose.substring(range.start(), range.end()))
                        .startsWith("一是")
                        .endsWith("岸线。"));
    }

    @Test
    void readsHeadingsBelowAsParts() {
        String prose = "全力实施三大提升行动：\n（一）园区提升\n建好园区。\n（二）街巷提升\n修好街巷。\n（三）河湖提升\n治好河湖。\n三、保障措施\n加强领导。";
        NamedFramework framework = only(prose);
        assertThat(framework.parts()).containsExactly("园区提升", "街巷提升", "河湖提升");
        assertThat(framework.governs())
                .hasValueSatisfying(range -> assertThat(prose.substring(range.start(), range.end()))
                        .startsWith("（一）")
                        .endsWith("河湖。\n"));
    }

    @Test
    void splitsAQuotedCompound() {
        assertThat(only("围绕“两城同建、四个率先”目标任务，抓好落实。"))
                .extracting(NamedFramework::name, NamedFramework::parts)
                .containsExactly("“两城同建、四个率先”目标任务", List.of("两城同建", "四个率先"));
    }

    @Test
    void findsWhatAFormulasFiguresStandFor() {
        String prose = "要实现“一个总目标”，埋头苦干。要抓好两大主攻任务，不等不靠。要强化三项保障，提气鼓劲。全区围绕“1+2+3”发展思路奋斗。";
        assertThat(FINDER.find(prose).stream()
                        .filter(found -> found.name().equals("“1+2+3”发展思路"))
                        .findFirst())
                .hasValueSatisfying(found -> assertThat(found.parts()).containsExactly("一个总目标", "两大主攻任务", "三项保障"));
    }

    @Test
    void readsThreePartsInTheNextClause() {
        assertThat(only("抓好三大重点任务，以旧城、新城、港城建设为引领。").parts()).containsExactly("旧城", "新城", "港城建设");
    }

    @Test
    void namesEachFrameworkOnceWhereItComesFirst() {
        String prose = "推进十大攻坚行动。会后，各镇谈十大攻坚行动。";
        assertThat(FINDER.find(prose))
                .singleElement()
                .satisfies(found -> assertThat(found.naming().start()).isEqualTo(2));
    }

    @Test
    void leavesYearsCountsAndTheCentresSlogansAlone() {
        assertThat(FINDER.find("增强“四个意识”，坚持“一带一路”，“2022”年新建3个水厂、改造五个小区，列第一大任务。"))
                .isEmpty();
    }

    @Test
    void takesACountWithoutPartsForNoFramework() {
        assertThat(FINDER.find("会上提出三项举措。")).isEmpty();
    }

    @Test
    void staysInBoundsOnAnyText() {
        String letters = "一二三十1+34大个项篇行动工程文章“”‘’、。，：；（）是要 \n实施第两";
        Random random = new Random(20260214);
        for (int i = 0; i < 5000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(60), 0, letters.length()).forEach(c -> text.append(letters.charAt(c)));
            String prose = text.toString();
            for (NamedFramework found : FINDER.find(prose)) {
                assertThat(prose.substring(
                                found.naming().start(), found.naming().end()))
                        .isEqualTo(found.name());
            }
        }
    }

    private static NamedFramework only(String prose) {
        assertThat(FINDER.find(prose)).hasSize(1);
        return FINDER.find(prose).getFirst();
    }
}
