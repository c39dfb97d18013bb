package org.luoshi.extraction.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Cuts a sentence into {@link Chain}s. */
final class Chains {

    private static final Set<String> PREPARATIONS = Set.of("前期", "前期工作", "核准", "立项", "可研", "开工", "开工建设");

    /** Verbs that make what stands before them a founder of something else. */
    private static final Set<String> FOUNDING = Set.of("创建", "争创", "打造", "申建", "组建", "开展", "完成", "实施");

    private final Words words;
    private final Fate fate;
    private final List<Phrase> open = new ArrayList<>();
    private boolean governed;
    private boolean counted;

    private Chains(Words words) {
        this.words = words;
        this.fate = new Fate(words);
    }

    static void each(Words words, Consumer<Chain> take) {
        new Chains(words).run(take);
    }

    private void run(Consumer<Chain> take) {
        int from = 0;
        for (int at = 0; at <= words.count(); at++) {
            if (at < words.count() && !cutsAt(at, from)) {
                continue;
            }
            add(from, at);
            if (!joinsAt(at)) {
                close(at, take);
            }
            counted = words.role(at) == Role.ANY || counted && !open.isEmpty();
            from = at + 1;
        }
    }

    private void add(int from, int to) {
        int first = from;
        while (first < to && isLead(first, from)) {
            governed |= words.role(first) == Role.LEAD;
            first++;
        }
        if (first < to) {
            open.add(new Phrase(first, to, counted));
        }
    }

    /** A verb or 和 at the head of the phrase, unless a list goes on: A、提升工程. */
    private boolean isLead(int word, int from) {
        Role role = words.role(word);
        boolean listed = word == from && words.role(from - 1) == Role.COMMA && !open.isEmpty();
        return role == Role.LINK || (role == Role.LEAD || role == Role.SOFT) && !listed;
    }

    private boolean cutsAt(int at, int from) {
        Role role = words.role(at);
        return switch (role) {
            case LINK -> at > from && endsAName(at - 1);
            case BUILD -> at == from || words.role(at + 1) != Role.PROJECT;
            case FUNCTION -> !words.is(at, "至") || !isStretch(at);
            default -> role.cuts();
        };
    }

    /** 石桥至青崖铁路: one line between two places. */
    private boolean isStretch(int at) {
        return isPlaceLike(at - 1) && isPlaceLike(at + 1);
    }

    private boolean isPlaceLike(int word) {
        return switch (words.role(word)) {
            case UNKNOWN, TAIL, PROVINCE, CITY, REGION, QUARTER, WORKS, SITES, FAMOUS -> true;
            case ORDINARY -> words.length(word) == 1;
            default -> false;
        };
    }

    /** 和 parts two names where the first is whole; 生态及地质灾害 is one. */
    private boolean endsAName(int last) {
        return switch (words.role(last)) {
            case UNKNOWN, TAIL -> !words.is(last + 1, "及");
            case LEAD, SOFT, LINK, CLASSIFIER, CAMPAIGN, ORDINARY, NUMBER, LATIN -> false;
            default -> true;
        };
    }

    private boolean joinsAt(int at) {
        Role role = words.role(at);
        return at < words.count() && (role == Role.COMMA || role == Role.LINK || !open.isEmpty() && joinsInside(at));
    }

    /** The 的 and the number inside a list: A、河东街道的三个安置区等项目. */
    private boolean joinsInside(int at) {
        if (words.is(at, "的")) {
            return open.size() > 1;
        }
        boolean number = words.role(at) == Role.ANY || words.role(at) == Role.STOP && words.role(at + 1) == Role.ANY;
        return number && (words.is(at - 1, "的") || words.is(at - 2, "的"));
    }

    private void close(int at, Consumer<Chain> take) {
        Role cut = words.role(at);
        if (!open.isEmpty()) {
            Chain.Kind kind = kindAt(at);
            boolean reached = fate.isReached(at) || fate.isTimedInNextClause(at);
            boolean built = governed
                    || cut == Role.BEFALL
                    || cut == Role.CLASS
                    || isBuiltBehind(at)
                    || isDoneBehind(at)
                    || reached
                    || fate.isUrged(at);
            boolean subject = reached
                    && open.size() == 1
                    && (governed || fate.opensClause(open.getFirst().from()));
            boolean acting = cut == Role.GOVERN
                    && FOUNDING.contains(words.text(at))
                    && words.role(at + 1) != Role.STOP
                    && !reached;
            take.accept(new Chain(
                    List.copyOf(open),
                    kind,
                    built || kind == Chain.Kind.TYPED,
                    isNumbered(at) && open.getLast().to() == at,
                    subject,
                    acting));
            open.clear();
        }
        governed = governsAfter(at);
    }

    /** 甲中心建设。 is about building it; in 甲中心建设乙 it builds something else. */
    private boolean isBuiltBehind(int at) {
        return words.role(at) == Role.BUILD && words.role(at + 1).cuts()
                || words.role(at) == Role.BUILD && words.role(at + 1) == Role.LINK;
    }

    /** 甲中心加快推进。, 甲中心启动建设, 甲中心基本完工: a verb that takes no object of its own. */
    private boolean isDoneBehind(int at) {
        Role next = words.role(at + 1);
        return switch (words.role(at)) {
            case GOVERN -> next == Role.STOP || next == Role.BUILD || next == Role.COMMA;
            case ACT, FUNCTION -> next == Role.BEFALL;
            default -> false;
        };
    }

    /** 改造…示范中心20个: the number behind counts a class. */
    private boolean isNumbered(int at) {
        return words.role(at) == Role.STOP && words.role(at + 1) == Role.ANY;
    }

    /** The verb before governs what follows, across a number or a class too. */
    private boolean governsAfter(int at) {
        return switch (words.role(at)) {
            case GOVERN, BEFALL, BUILD -> true;
            case CLASS, ANY, ETC -> governed;
            case TIME -> governed;
            case FUNCTION -> governed && (!words.is(at, "的") || isAmount(at - 1));
            case STOP -> governed && words.role(at + 1) == Role.ANY;
            default -> false;
        };
    }

    /** 组建规模20亿元的甲基金: the sum only describes what is founded. */
    private boolean isAmount(int word) {
        return words.role(word) == Role.ANY || words.is(word, "亿元") || words.is(word, "万元");
    }

    private Chain.Kind kindAt(int at) {
        if (words.role(at) == Role.ETC) {
            return ListType.isGiven(words, at + 1) ? Chain.Kind.TYPED : Chain.Kind.LISTED;
        }
        if ((isNumbered(at) || words.role(at) == Role.ANY) && open.size() > 1 && ListType.isGiven(words, at)) {
            return Chain.Kind.COUNTED;
        }
        boolean prepared = words.role(at) == Role.BEFALL && PREPARATIONS.contains(words.text(at));
        return prepared ? Chain.Kind.PREPARED : Chain.Kind.BARE;
    }
}
