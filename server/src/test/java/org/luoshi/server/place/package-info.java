@NullMarked
package org.luoshi.server.place;

import org.jspecify.annotations.NullMarked;
