/** Decomposition tables (任务分解表) that exist already: whose columns are known by their headings. */
@NullMarked
package org.luoshi.extraction.table;

import org.jspecify.annotations.NullMarked;
