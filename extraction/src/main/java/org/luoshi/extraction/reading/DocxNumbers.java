package org.luoshi.extraction.reading;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** Numbers the paragraphs of a docx as Word does when it shows them: 一、, （一）, 1. (ECMA-376 part 1, section 17.9). */
final class DocxNumbers {

    private static final int DEPTHS = 9;

    private final Map<Integer, Level[]> shapes = new HashMap<>();
    private final Map<Integer, Integer> shapeOfList = new HashMap<>();
    private final Map<Integer, int[]> restarts = new HashMap<>();
    private final Map<Integer, int[]> counters = new HashMap<>();
    private final Map<Integer, boolean[]> restarted = new HashMap<>();

    private static final class Level {
        int start = 1;
        String format = "decimal";
        String text = "";
        boolean legal;
    }

    static DocxNumbers read(Zip zip, String part) throws IOException {
        DocxNumbers numbers = new DocxNumbers();
        if (zip.has(part)) {
            Xml.read(zip, part, numbers.new Reading());
        }
        return numbers;
    }

    /** Whether the paragraph's mark is a bullet: it belongs to a list and shows no number. */
    boolean isBullet(int list, int depth) {
        Level[] levels = levels(list);
        return depth < DEPTHS && levels.length > 0 && levels[depth].format.equals("bullet");
    }

    /** Counts the paragraph and returns its number with what stands around it; empty for bullets and unknown lists. */
    String next(int list, int depth) {
        Level[] levels = levels(list);
        if (levels.length == 0 || depth >= DEPTHS) {
            return "";
        }
        int[] count = count(list, depth, levels);
        String text = levels[depth].format.equals("bullet") ? "" : levels[depth].text;
        for (int i = 0; i <= depth; i++) {
            String format = levels[depth].legal ? "decimal" : levels[i].format;
            int number = count[i] < 0 ? levels[i].start : count[i];
            text = text.replace("%" + (i + 1), NumberForm.of(number, format));
        }
        return !text.isEmpty() && Folding.isWord(text.charAt(text.length() - 1)) ? text + " " : text;
    }

    private Level[] levels(int list) {
        Level[] levels = shapes.get(shapeOfList.getOrDefault(list, -1));
        return levels == null ? new Level[0] : levels;
    }

    /** Lists of one shape go on counting together, unless a list starts again by itself. */
    private int[] count(int list, int depth, Level[] levels) {
        int shape = shapeOfList.getOrDefault(list, -1);
        int[] count = counters.computeIfAbsent(shape, key -> unset());
        int[] restart = restarts.getOrDefault(list, unset());
        boolean[] done = restarted.computeIfAbsent(list, key -> new boolean[DEPTHS]);
        if (restart[depth] >= 0 && !done[depth]) {
            count[depth] = restart[depth] - 1;
        } else if (count[depth] < 0) {
            count[depth] = levels[depth].start - 1;
        }
        done[depth] = true;
        count[depth]++;
        for (int i = depth + 1; i < DEPTHS; i++) {
            count[i] = -1;
        }
        return count;
    }

    private static int[] unset() {
        int[] unset = new int[DEPTHS];
        java.util.Arrays.fill(unset, -1);
        return unset;
    }

    private static Level[] newLevels() {
        Level[] levels = new Level[DEPTHS];
        for (int i = 0; i < DEPTHS; i++) {
            levels[i] = new Level();
        }
        return levels;
    }

    private final class Reading implements Xml.Listener {

        private Level[] levels = newLevels();
        private Level level = new Level();
        private int list = -1;
        private int depth;

        @Override
        public void open(String name, XMLStreamReader element) {
            int value = Xml.number(element, "val", 0);
            switch (name) {
                case "abstractNum" -> {
                    levels = newLevels();
                    shapes.put(Xml.number(element, "abstractNumId", 0), levels);
                    list = -1;
                }
                case "num" -> list = Xml.number(element, "numId", 0);
                case "abstractNumId" -> shapeOfList.put(list, value);
                case "lvlOverride" -> depth = Math.min(Xml.number(element, "ilvl", 0), DEPTHS - 1);
                case "startOverride" -> restarts.computeIfAbsent(list, key -> unset())[depth] = value;
                case "lvl" ->
                    level = list < 0 ? levels[Math.min(Xml.number(element, "ilvl", 0), DEPTHS - 1)] : new Level();
                case "start" -> level.start = value;
                case "numFmt" -> level.format = Xml.attribute(element, "val");
                case "lvlText" -> level.text = shortened(Xml.attribute(element, "val"));
                case "isLgl" -> level.legal = Xml.isOn(element);
                default -> {}
            }
        }

        private static String shortened(String text) {
            return text.length() > 64 ? text.substring(0, 64) : text;
        }
    }
}
