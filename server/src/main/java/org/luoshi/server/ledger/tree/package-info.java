/**
 * The history tree over all events (RFC 9162's shape, with SM3): leaves, roots, and proofs that anyone can check offline.
 * Pure: knows neither database nor clock.
 */
@NamedInterface("tree")
@NullMarked
package org.luoshi.server.ledger.tree;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
