/** What a unit's name in a document means: abbreviations, former names, collective names. Word lists are data. */
@NullMarked
package org.luoshi.server.unit.naming;

import org.jspecify.annotations.NullMarked;
