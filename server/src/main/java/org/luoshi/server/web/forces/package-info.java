/** A task force (作战专班) at work: who, which matters, this week's nodes, what blocks, and what its next meeting is about. */
@NullMarked
package org.luoshi.server.web.forces;

import org.jspecify.annotations.NullMarked;
