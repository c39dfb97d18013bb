/** The table that offices use (重点任务分解表), as a spreadsheet: {@link org.luoshi.extraction.sheet.CommitmentSheet}. */
@NullMarked
package org.luoshi.extraction.sheet;

import org.jspecify.annotations.NullMarked;
