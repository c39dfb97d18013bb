/**
 * Why there is no plan: a smallest set of constraints that clash, so that without any one of them a plan exists, and the
 * cheapest repair of each. Every answer here was got by asking for plans of changed networks.
 */
@NullMarked
package org.luoshi.scheduling.clash;

import org.jspecify.annotations.NullMarked;
