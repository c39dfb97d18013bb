package org.luoshi.server.shared.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/** What a cell says. */
sealed interface Value {

    record Text(String text) implements Value {}

    record Figure(BigDecimal figure) implements Value {}

    record Day(LocalDate day) implements Value {}

    record Month(YearMonth month) implements Value {}
}
