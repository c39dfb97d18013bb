/** The desk: what a post has to do now, and nothing else. */
@NullMarked
package org.luoshi.server.web.desk;

import org.jspecify.annotations.NullMarked;
