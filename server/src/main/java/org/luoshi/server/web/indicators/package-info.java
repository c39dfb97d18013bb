/** Indicators 指标: the list, one with its chart and all its inputs, and the way in for spreadsheets. */
@NullMarked
package org.luoshi.server.web.indicators;

import org.jspecify.annotations.NullMarked;
