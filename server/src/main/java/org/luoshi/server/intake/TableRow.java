package org.luoshi.server.intake;

import java.util.List;
import org.luoshi.server.shared.Span;

/**
 * A row of a decomposition table that already exists (任务分解表), ready to be proposed.
 *
 * @param sheet the table's name, or empty
 * @param row counted from 1 as a spreadsheet shows it
 * @param words where the task's words stand in the document's text
 * @param section the row's category, outermost first
 */
record TableRow(String sheet, int row, Span words, Content content, List<String> section) {}
