package org.luoshi.server.matter.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.server.shared.sheet.Book;
import org.luoshi.server.shared.sheet.Values;

class ValuesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-06-30", "2026/6/30", "2026.6.30", "2026年6月30日", "２０２６年６月３０日", " 2026-06-30 00:00:00 "})
    void takesADateHoweverItIsWritten(String typed) {
        assertThat(Values.day(typed)).contains(LocalDate.of(2026, 6, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "30/6/2026", "6月底前", "2026", "=TODAY()", ""})
    void takesNothingElseForADate(String typed) {
        assertThat(Values.day(typed)).isEmpty();
    }

    @Test
    void takesASpreadsheetsSerialNumberForADate() {
        Book.Cell serial = new Book.Cell(Book.Cell.Kind.NUMBER, "46203");
        assertThat(Values.day(serial, false)).contains(LocalDate.of(2026, 6, 30));
        assertThat(Values.day(new Book.Cell(Book.Cell.Kind.NUMBER, "44741"), true))
                .contains(LocalDate.of(2026, 6, 30));
        assertThat(Values.day(new Book.Cell(Book.Cell.Kind.NUMBER, "20260630"), false))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12|12", "1,234.50|1234.5", "１２|12", "12个|12", " 12 个 |12", "-3|-3", "1.2E3|1200", "0.30|0.3"})
    void takesAFigureHoweverItIsWritten(String typed, BigDecimal figure) {
        assertThat(Values.figure(typed, "个")).contains(figure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"约12", "12家", "十二", "12个左右", "1e99", "=1+1", "12-13", ""})
    void takesNothingElseForAFigure(String typed) {
        assertThat(Values.figure(typed, "个")).isEmpty();
    }

    @Test
    void dividesNamesByWhatPeoplePutBetween() {
        assertThat(Values.names("区发改局、区财政局，石桥镇; 青崖镇\n")).containsExactly("区发改局", "区财政局", "石桥镇", "青崖镇");
    }
}
