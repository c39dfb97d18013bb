package org.luoshi.server.intake;

import java.util.List;
import java.util.Optional;
import org.luoshi.server.intake.Candidate.Seen;
import org.luoshi.server.matter.Owner;
import org.luoshi.server.shared.Span;

/** What a reviewer asks for. */
public sealed interface Command {

    /**
     * 确认: the candidate becomes a matter.
     *
     * @param playbook chosen with the confirmation; empty: the one in the content, else the usual one
     */
    record Confirm(Seen candidate, Optional<String> playbook) implements Command {
        public Confirm(Seen candidate) {
            this(candidate, Optional.empty());
        }
    }

    /** 修改: the whole content as it shall be. */
    record Mend(Seen candidate, Content content) implements Command {}

    /** 指派: the owners as they shall be, the lead first. */
    record Assign(Seen candidate, List<Owner> owners) implements Command {
        public Assign {
            owners = List.copyOf(owners);
        }
    }

    /**
     * 拆分 at places in the text.
     *
     * @param at code points strictly inside the candidate's words, each the first of a new part
     */
    record Split(Seen candidate, List<Integer> at) implements Command {
        public Split {
            at = List.copyOf(at);
        }
    }

    /** 按指标拆分: one part for each measure, cut at the clause boundaries between them. */
    record SplitByMeasures(Seen candidate) implements Command {}

    /** 合并: any two or more open candidates of the document. */
    record Merge(List<Seen> candidates) implements Command {
        public Merge {
            candidates = List.copyOf(candidates);
        }
    }

    /** 不立项: the note may be empty except for {@link Grounds#OTHER}. */
    record SetAside(Seen candidate, Grounds grounds, String note) implements Command {}

    /** 撤回 the last decision about the candidate. */
    record TakeBack(Seen candidate) implements Command {}

    /** 立为候选: a sentence that the rules left, by its number in the review. */
    record TakeUpSentence(int sentence) implements Command {}

    /** 立为候选: any selected words of the text. */
    record TakeUpWords(Span words) implements Command {}
}
