/** Answers as JSON, for programs. */
@NullMarked
package org.luoshi.scheduling.json;

import org.jspecify.annotations.NullMarked;
