/**
 * Spreadsheets that people bring (导入): read row by row with little memory, what cannot be read named at its cell. What
 * the rows mean is their module's own.
 */
@NamedInterface("sheet")
@NullMarked
package org.luoshi.server.shared.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
