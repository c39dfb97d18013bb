package org.luoshi.extraction.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.luoshi.extraction.reading.Prose.Range;

/** Says which members of a {@link Chain} are named undertakings. */
final class Judge {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;
    /** Characters that tell one thing from its class where all are ordinary words. */
    private static final int DISTINCT = 4;
    /** What a number counts in a list is named in full: 中国—某国文化遗产保护等2家实验室. */
    private static final int SHORTEST_COUNTED = 6;

    private static final Set<String> ADMINISTRATIVE = Set.of("省", "市", "县", "区", "镇", "乡", "村", "州");
    /** A member of a list is carried by its neighbours when at least one in so many is proper. */
    private static final int ONE_IN = 3;

    private final Words words;
    private final Heads heads;
    private final Chain chain;
    private final boolean carried;

    private Judge(Words words, Chain chain) {
        this.words = words;
        this.heads = new Heads(words);
        this.chain = chain;
        long proper = chain.members().stream().filter(this::standsAlone).count();
        this.carried = proper > 0 && (proper * ONE_IN >= chain.members().size() || isListOfLines());
    }

    static Judge of(Words words, Chain chain) {
        return new Judge(words, chain);
    }

    List<Range> names() {
        List<Range> names = new ArrayList<>();
        for (Phrase phrase : chain.members()) {
            if (isNamed(phrase)) {
                names.add(range(phrase));
            }
        }
        return names;
    }

    private boolean isNamed(Phrase phrase) {
        Range range = range(phrase);
        int length = range.end() - range.start();
        boolean numbered = phrase.counted()
                || chain.numbered()
                        && chain.kind() != Chain.Kind.COUNTED
                        && phrase.equals(chain.members().getLast());
        return !numbered
                && length <= LONGEST
                && (length >= shortest() && standsAlone(phrase) || carried && length > 1 && standsInList(phrase));
    }

    /** 甲乙、丙丁、戊己高速: the last one's head is said for all of them. */
    private boolean isListOfLines() {
        Phrase last = chain.members().getLast();
        int head = heads.of(last);
        return head == last.to() - 1
                && words.role(head) == Role.WORKS
                && standsAlone(last)
                && chain.members().stream().allMatch(phrase -> isPlainName(phrase) || heads.of(phrase) > phrase.from());
    }

    /** Two characters are a name only where the list says so: 曜岳等重点项目. */
    private int shortest() {
        return chain.kind() == Chain.Kind.TYPED ? SHORTEST - 1 : SHORTEST;
    }

    private boolean standsAlone(Phrase phrase) {
        int head = heads.of(phrase);
        if (head < 0) {
            return standsWithoutHead(phrase);
        }
        int end = heads.section(head, phrase.to());
        return end > phrase.from()
                && (chain.governed() || words.role(head) != Role.SITES)
                && (words.role(head) != Role.SITES || !chain.acting() && !isHonour(phrase, head))
                && !isCampaign(phrase, head)
                && ProperName.weigh(words, phrase.from(), end) + singleness(phrase, head) + stage(phrase, head)
                        >= ProperName.ENOUGH;
    }

    /** 石桥国家级旅游度假区: a rank to win. */
    private boolean isHonour(Phrase phrase, int head) {
        for (int word = phrase.from(); word < head; word++) {
            if (words.role(word) == Role.GRADE) {
                return true;
            }
        }
        return false;
    }

    /** 某中心项目主体完工: one building, even where its name is made of ordinary words. */
    private double singleness(Phrase phrase, int head) {
        if (chain.subject() && isDistinct(phrase.from(), head)) {
            return ProperName.ENOUGH;
        }
        boolean one = words.role(head) == Role.PROJECT
                && head - 1 > phrase.from()
                && words.role(head - 1).isHead();
        return one && chain.governed() && !WordSets.EVERYWHERE.contains(words.text(phrase.from()))
                ? ProperName.ENOUGH
                : 0;
    }

    /** 高端轴承产业园破土动工: what comes about at one time, and is called by more than what stands everywhere. */
    private boolean isDistinct(int from, int head) {
        boolean enough = words.start(head) - words.start(from) >= DISTINCT;
        return enough && head > from + 1 && !WordSets.EVERYWHERE.contains(words.text(from));
    }

    /** 市民大道三期: a stage is of one thing only. */
    private double stage(Phrase phrase, int head) {
        if (words.role(head) == Role.PHASE) {
            boolean one = chain.governed() && isDistinct(phrase.from(), head);
            return one ? ProperName.ENOUGH : ProperName.ENOUGH / 2;
        }
        return head + 1 < phrase.to() && words.role(head + 1) == Role.PHASE ? ProperName.ENOUGH : 0;
    }

    private boolean standsWithoutHead(Phrase phrase) {
        if (QuotedName.isUndertaking(words, phrase.to() - 1)) {
            return true;
        }
        boolean named = chain.kind() == Chain.Kind.TYPED && isEnterprise(phrase)
                || ProperName.weigh(words, phrase.from(), phrase.to()) >= ProperName.ENOUGH && !isPlaceOnly(phrase);
        return switch (chain.kind()) {
            case TYPED -> named;
            case COUNTED -> named && words.end(phrase.to() - 1) - words.start(phrase.from()) >= SHORTEST_COUNTED;
            case PREPARED -> named && chain.governed();
            case LISTED -> false;
            case BARE -> named && chain.governed() && words.role(phrase.from()) == Role.FAMOUS;
        };
    }

    /** 中岳重工智能装备: one character before the tail of an enterprise's name is its own. */
    private boolean isEnterprise(Phrase phrase) {
        for (int word = phrase.from() + 1; word < phrase.to(); word++) {
            if (words.role(word) == Role.COMPANY && word - phrase.from() > 1) {
                boolean own = words.length(word - 1) == 1 && words.length(word - 2) == 1;
                if (own) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Its own head among proper neighbours, or a plain name in a list of the kind. */
    private boolean standsInList(Phrase phrase) {
        if (chain.members().size() == 1) {
            return false;
        }
        int head = heads.of(phrase);
        if (head >= 0) {
            return head > phrase.from();
        }
        return switch (chain.kind()) {
            case TYPED -> isPlainName(phrase) || words.role(phrase.to() - 1) == Role.TAIL;
            case LISTED -> isPlainName(phrase);
            case COUNTED -> false;
            case PREPARED, BARE -> {
                int last = heads.of(chain.members().getLast());
                boolean project = last >= 0 && words.role(last) == Role.PROJECT;
                boolean proper = ProperName.weigh(words, phrase.from(), phrase.to()) >= ProperName.ENOUGH;
                yield last >= 0 && (project ? proper : isPlainName(phrase));
            }
        };
    }

    private boolean isPlainName(Phrase phrase) {
        for (int word = phrase.from(); word < phrase.to(); word++) {
            switch (words.role(word)) {
                case UNKNOWN, TAIL, REGION, FAMOUS, COMPANY -> {}
                default -> {
                    if (words.role(word) != Role.ORDINARY || words.length(word) > 1) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** 澜州, 石桥镇, 河东街道: whoever they are, they are no undertaking. */
    private boolean isPlaceOnly(Phrase phrase) {
        if (words.is(phrase.to() - 1, "街道") || ADMINISTRATIVE.contains(words.text(phrase.to() - 1))) {
            return true;
        }
        for (int word = phrase.from(); word < phrase.to(); word++) {
            if (!words.role(word).isPlace()) {
                return false;
            }
        }
        return true;
    }

    /** “增学位”工程, 惠民工程: a campaign; 澜州机场“添翼”工程 has a place and is none. */
    private boolean isCampaign(Phrase phrase, int head) {
        boolean quotedOnly = head == phrase.from() + 1 && words.role(phrase.from()) == Role.QUOTED;
        boolean plain = words.is(head, "工程");
        return plain && (quotedOnly || head > phrase.from() && WordSets.CAMPAIGN.contains(words.text(head - 1)))
                || (plain || words.is(head, "项目")) && isAboutPeople(phrase.from(), head);
    }

    /** 企业家培养项目, 紧缺人才开发项目; but 人才公寓项目 is built. */
    private boolean isAboutPeople(int from, int head) {
        boolean built = head > from && words.role(head - 1).isHead();
        for (int word = from; word < head && !built; word++) {
            if (WordSets.PEOPLE.contains(words.text(word))) {
                return true;
            }
        }
        return false;
    }

    private Range range(Phrase phrase) {
        int head = heads.of(phrase);
        boolean whole = head < 0 || chain.kind() == Chain.Kind.TYPED;
        int last = whole ? phrase.to() - 1 : heads.withStage(head, phrase.to());
        return new Range(words.start(phrase.from()), words.end(last));
    }
}
