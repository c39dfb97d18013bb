/**
 * Idle and inefficient land (低效用地): parcels with their use and output, checked against red lines as they are drawn now,
 * and matched to what a lead needs.
 */
@NamedInterface("parcel")
@NullMarked
package org.luoshi.server.pipeline.parcel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
