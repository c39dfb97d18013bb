/**
 * Files to networks: PSPLIB's .sm, Patterson's .rcp, and the project's own YAML. What is wrong with a file is told with the
 * file, the line and the activity.
 */
@NullMarked
package org.luoshi.scheduling.reading;

import org.jspecify.annotations.NullMarked;
