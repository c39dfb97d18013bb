package org.luoshi.server.web.settings;

import java.util.List;
import org.luoshi.server.matter.playbook.Playbook;
import org.luoshi.server.matter.playbook.Playbooks;

/**
 * @param playbooks in their newest versions
 * @param lights the names of all rule sets
 */
public record SettingsPage(List<Group> groups, List<Playbook> playbooks, List<String> lights) {

    /** @param key of its heading, after {@code settings.} */
    public record Group(String key, List<Row> rows) {}

    /**
     * @param key of what it is, after {@code settings.}
     * @param now in words; never a secret
     * @param where to change it, in words
     * @param link a page about it; empty where there is none
     */
    public record Row(String key, String now, String where, String link) {}

    public static boolean isOwn(Playbook playbook) {
        return !Playbooks.isShipped(playbook);
    }
}
