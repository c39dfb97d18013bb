/**
 * Plans as activity networks: what the scheduling library computes with, and its answers as days again. Pure: no database,
 * no clock; the day it is comes in.
 */
@NullMarked
package org.luoshi.server.plan.net;

import org.jspecify.annotations.NullMarked;
