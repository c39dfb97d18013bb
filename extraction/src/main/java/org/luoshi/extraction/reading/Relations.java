package org.luoshi.extraction.reading;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The relations of an Office package's part (ECMA-376 part 2, section 9): which parts it refers to. */
final class Relations {

    private final Map<String, String> byId = new HashMap<>();
    private final Map<String, String> byType = new HashMap<>();

    private Relations() {}

    /** The relations of a part, or of the package for an empty name; none when there are none. */
    static Relations of(Zip zip, String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String file = folder + "_rels/" + part.substring(slash) + ".rels";
        Relations relations = new Relations();
        if (zip.has(file)) {
            Xml.read(zip, file, (name, element) -> {
                if (name.equals("Relationship")) {
                    String type = Xml.attribute(element, "Type");
                    String target = resolve(folder, Xml.attribute(element, "Target"));
                    relations.byId.put(Xml.attribute(element, "Id"), target);
                    relations.byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), target);
                }
            });
        }
        return relations;
    }

    /** A part by the last word of the relation's type, {@code styles}; an empty string when there is none. */
    String ofType(String type) {
        return byType.getOrDefault(type, "");
    }

    String withId(String id) {
        return byId.getOrDefault(id, "");
    }

    private static String resolve(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }
}
