/**
 * Indicators as people write them down, in a row of a spreadsheet or in a form: one reading and one set of faults for both.
 */
@NamedInterface("catalogue")
@NullMarked
package org.luoshi.server.measure.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
