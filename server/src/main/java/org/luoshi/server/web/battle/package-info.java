/** The battle map 作战图: plans of projects side by side on screen and wall, by stage, and planned all together. */
@NullMarked
package org.luoshi.server.web.battle;

import org.jspecify.annotations.NullMarked;
