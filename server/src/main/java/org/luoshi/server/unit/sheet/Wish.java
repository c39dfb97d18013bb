package org.luoshi.server.unit.sheet;

import org.luoshi.server.unit.change.Change;

/** A change that a row asks for. */
record Wish(Line line, Change change) {}
