/**
 * The programming interface under /api/v1: the same commands and queries as the pages, in JSON. Its forms are records of
 * their own, so that what is inside can change without breaking a program outside.
 */
@NullMarked
package org.luoshi.server.web.api;

import org.jspecify.annotations.NullMarked;
