package org.luoshi.server.pipeline;

import java.math.BigDecimal;
import java.time.YearMonth;

/** Money of one month, in yuan. */
public record Monthly(YearMonth month, BigDecimal yuan) {}
