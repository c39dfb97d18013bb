package org.luoshi.extraction.naming;

import java.util.List;

/**
 * Phrases joined by 、 and 和, with what stands around them.
 *
 * @param governed whether a verb brings them about, before or behind
 * @param numbered whether a number behind the last one counts it: 改造…示范中心20个
 * @param subject whether it heads a clause that tells of its milestone: 甲园6月底前建成投用
 * @param acting whether they go on to found something else: 某园区创建国家级园区
 */
record Chain(List<Phrase> members, Kind kind, boolean governed, boolean numbered, boolean subject, boolean acting) {

    enum Kind {
        /** A、B、C等项目: every member is one, with or without a head of its own. */
        TYPED,
        /** A、B2家实验室: the same, said by a number. */
        COUNTED,
        /** A、B等, and nothing says what they are. */
        LISTED,
        /** 前期工作 or the like behind it: what it names is being prepared. */
        PREPARED,
        BARE
    }
}
