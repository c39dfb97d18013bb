/** Pages under load: matters with whole lives, the real server, and people who ask without a pause. */
@NullMarked
package org.luoshi.benchmarks.load;

import org.jspecify.annotations.NullMarked;
