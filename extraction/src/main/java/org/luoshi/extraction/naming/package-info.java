/**
 * Names that a document gives to its work: concrete undertakings (项目), and ways of grouping work (“1+3+3+3”,
 * 十大攻坚行动). Both read only the prose and are safe to share between threads.
 */
@NullMarked
package org.luoshi.extraction.naming;

import org.jspecify.annotations.NullMarked;
