package org.luoshi.server.plan;

import java.util.List;

/**
 * Why a plan cannot be kept.
 *
 * @param clash the smallest set of demands that cannot all be met, a sentence each
 * @param repairs what would help, the least first, a sentence each
 */
public record Impossible(List<String> clash, List<String> repairs) {

    public Impossible {
        clash = List.copyOf(clash);
        repairs = List.copyOf(repairs);
    }
}
