package org.luoshi.server.matter.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.luoshi.server.matter.MatterId;

/** All that a spreadsheet says about one matter; a column that is not there says nothing. */
final class Edited {

    final MatterId id;
    final int version;
    final String sheet;
    final int row;
    final Map<Field, Typed> cells = new EnumMap<>(Field.class);
    final Map<Integer, Map<Field, Typed>> measures = new TreeMap<>();
    final Map<Integer, Map<Field, Typed>> nodes = new TreeMap<>();
    final List<Map<Field, Typed>> further = new ArrayList<>();

    Edited(MatterId id, int version, String sheet, int row) {
        this.id = id;
        this.version = version;
        this.sheet = sheet;
        this.row = row;
    }
}
