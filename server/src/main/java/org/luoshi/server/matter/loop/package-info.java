/**
 * The loop (闭环): who may do what with a matter when, and who holds it afterwards. All decisions are pure; only
 * {@code LedgerLoops} loads and records.
 */
@NamedInterface("loop")
@NullMarked
package org.luoshi.server.matter.loop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
