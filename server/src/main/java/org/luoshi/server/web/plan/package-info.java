/** The plan of one matter: its Gantt chart, what stands behind each node, trying and confirming, baselines. */
@NullMarked
package org.luoshi.server.web.plan;

import org.jspecify.annotations.NullMarked;
