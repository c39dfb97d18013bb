@NullMarked
package org.luoshi.benchmarks;

import org.jspecify.annotations.NullMarked;
