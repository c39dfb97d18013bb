package org.luoshi.server.unit;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.luoshi.server.shared.UnitCode;

/**
 * A unit (单位).
 *
 * @param name in full: 临澜区发展和改革局
 * @param brief as everybody says: 区发改局
 * @param aliases other abbreviations and former names
 * @param parent the unit above in the tree; empty for the district only
 * @param duties what it is there for (三定职责), free text, one duty a line; may be empty
 * @param members units that work together in a task force (专班), in the order of their codes; empty for any other kind
 */
public record Unit(
        UnitCode code,
        String name,
        String brief,
        List<String> aliases,
        Kind kind,
        Optional<UnitCode> parent,
        String duties,
        Set<UnitCode> members,
        boolean dissolved) {

    public Unit {
        aliases = List.copyOf(aliases);
        members = Collections.unmodifiableSortedSet(new TreeSet<>(members));
    }

    public enum Kind {
        /** 区. */
        DISTRICT,
        /** 部门. */
        BUREAU,
        /** 镇. */
        TOWN,
        /** 街道. */
        STREET,
        /** 村、社区. */
        COMMUNITY,
        /** 国有企业. */
        STATE_FIRM,
        /** 开发区、园区. */
        PARK,
        /** 专班. */
        TASK_FORCE,
        /** 上级及其派驻机构. */
        UPPER
    }
}
