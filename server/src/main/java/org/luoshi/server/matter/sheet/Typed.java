package org.luoshi.server.matter.sheet;

/**
 * What stands in a cell that came back, in its canonical form.
 *
 * @param cell as spreadsheets name it: {@code F12}
 */
record Typed(String sheet, String cell, String text) {}
