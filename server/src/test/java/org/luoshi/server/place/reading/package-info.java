@NullMarked
package org.luoshi.server.place.reading;

import org.jspecify.annotations.NullMarked;
