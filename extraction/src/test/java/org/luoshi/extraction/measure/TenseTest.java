package org.luoshi.extraction.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenseTest {

    private final MeasureFinder finder = new MeasureFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            已建成标准厂房12万平方米，年内再建8万平方米。 | true false
            去年新增规上企业18家，今年力争新增20家以上。 | true false
            三座80米高的研发楼封顶，二期年内也将开工。 | true
            地区生产总值增长6%，比去年提高0.5个百分点。 | false false
            目前入驻企业120家，要加快培育领军企业10家。 | true false
            截至去年底累计完成投资9亿元，确保全年完成投资15亿元。 | true false
            确保新增学位2000个，改造老旧小区30个。 | false false
            力争到年底前已签约项目开工30个。 | false
            """)
    void tellsWhatIsReachedFromWhatIsOwed(String sentence, String reported) {
        assertThat(finder.find(sentence, 0, sentence.length()).stream()
                        .map(figure -> String.valueOf(figure.reported()))
                        .toList())
                .isEqualTo(java.util.List.of(reported.split(" ")));
    }
}
