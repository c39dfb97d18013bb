package org.luoshi.extraction.table;

import java.util.ArrayList;
import java.util.List;

/** The units that a cell names: parted by 、，,；; spaces and line breaks, but not inside brackets. */
final class UnitNames {

    private UnitNames() {}

    static List<String> in(String cell) {
        List<String> names = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= cell.length(); i++) {
            char c = i < cell.length() ? cell.charAt(i) : '、';
            depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
            boolean parts = "、，,；;。/\n\t \u3000\u00A0".indexOf(c) >= 0;
            if (i == cell.length() || (depth <= 0 && parts)) {
                add(cell.substring(start, i), names);
                start = i + 1;
            }
        }
        return names;
    }

    /** A dash or stroke stands for an empty cell. */
    private static void add(String name, List<String> names) {
        String stripped = name.strip();
        if (!stripped.isEmpty() && !stripped.equals("/") && !stripped.equals("-") && !stripped.equals("—")) {
            names.add(stripped);
        }
    }
}
