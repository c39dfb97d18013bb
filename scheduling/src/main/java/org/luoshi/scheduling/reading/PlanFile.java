package org.luoshi.scheduling.reading;

import java.util.Locale;
import java.util.Map;
import org.luoshi.scheduling.Network;

/** Reads whatever is a plan, by the file's ending: .sm, .rcp, .yaml or .yml. */
public final class PlanFile {

    private PlanFile() {}

    /** @throws UnreadablePlan when it is none */
    public static Network read(String file, String text) {
        return read(file, text, NamedDays.NONE);
    }

    /**
     * @param file its name, for what is said about it
     * @param known calendars that it may name
     * @throws UnreadablePlan when it is none
     */
    public static Network read(String file, String text, NamedDays known) {
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return YamlPlan.read(file, text, known);
        }
        if (!name.endsWith(".sm") && !name.endsWith(".rcp")) {
            throw UnreadablePlan.in(file, "只认 .sm、.rcp、.yaml 文件，请改名或转换 · not a kind of plan that is known");
        }
        Network network = name.endsWith(".sm") ? Psplib.read(file, text) : Patterson.read(file, text);
        Circles.refuse(file, network, Map.of());
        return network;
    }
}
