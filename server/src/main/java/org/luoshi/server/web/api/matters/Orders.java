package org.luoshi.server.web.api.matters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Due;
import org.luoshi.server.matter.Entry;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;

/** What the bodies of commands say. Parts that are not required may be left out. */
final class Orders {

    private Orders() {}

    /**
     * @param playbook its name, followed in the newest version
     * @param source which meeting, or whose note
     * @param words what was said there, as it was said
     */
    record Entered(
            String title,
            String playbook,
            Optional<UnitCode> lead,
            Optional<DueForm> due,
            List<MeasureForm> measures,
            String source,
            String words) {
        Entry entry() {
            return new Entry(
                    title,
                    playbook,
                    lead,
                    due.map(DueForm::due).orElseGet(Due.None::new),
                    measures.stream().map(MeasureForm::measure).toList(),
                    source,
                    words);
        }
    }

    record Amendment(String title, List<OwnerForm> owners, DueForm due, List<MeasureForm> measures) {
        Command command() {
            return new Command.Amend(
                    title,
                    owners.stream().map(OwnerForm::owner).toList(),
                    due.due(),
                    measures.stream().map(MeasureForm::measure).toList());
        }
    }

    record Proposal(UnitCode lead, String words, String evidence) {
        Command command() {
            return new Command.ProposeCriterion(lead, words, evidence);
        }
    }

    record Assignment(
            List<UnitCode> support,
            Optional<UnitCode> verifier,
            Optional<PostCode> leader,
            Optional<PostCode> commissioner) {
        Command command() {
            return new Command.Assign(support, verifier, leader, commissioner);
        }
    }

    record Reassignment(UnitCode lead, String reason) {
        Command command() {
            return new Command.Reassign(lead, reason);
        }
    }

    record Reason(String reason) {}

    record Words(Optional<String> words) {
        String orNone() {
            return words.orElse("");
        }
    }

    /**
     * @param figures by the measure's number from 0
     * @param done days by the node's number from 0
     */
    record Report(
            Optional<String> words,
            Map<Integer, BigDecimal> figures,
            Map<Integer, LocalDate> done,
            List<File> evidence,
            Optional<LocalDate> expected) {
        Command command() {
            return new Command.Report(words.orElse(""), figures, done, files(evidence), expected);
        }
    }

    /**
     * @param kind what it shows, in words
     * @param digest as {@code POST /evidence} answered; absent for a note in words only
     */
    record File(String name, Optional<String> kind, Optional<Digest> digest) {}

    record Nodes(List<MatterForm.NodeForm> nodes) {
        Command command() {
            return new Command.SetNodes(
                    nodes.stream().map(MatterForm.NodeForm::node).toList());
        }
    }

    record Stage(String stage) {}

    record Blocker(String words, UnitCode unit) {}

    record Question(String question) {}

    record Ruling(String decision) {}

    record Delay(LocalDate to, String cause) {}

    record Split(List<Part> parts) {
        Command command() {
            return new Command.Split(parts.stream()
                    .map(it -> new Command.Part(it.title(), it.lead(), it.due(), it.figures()))
                    .toList());
        }
    }

    /** @param figures of the parent's measures, by number from 0, this part's share */
    record Part(String title, UnitCode lead, Optional<LocalDate> due, Map<Integer, BigDecimal> figures) {}

    record Merger(MatterId into, String reason) {}

    record Claim(String words, List<File> evidence) {
        Command command() {
            return new Command.Claim(words, files(evidence));
        }
    }

    /** @param words what was found; the reason where it is not upheld */
    record Verification(boolean upheld, String words, List<File> evidence) {
        Command command() {
            return upheld ? new Command.Uphold(words, files(evidence)) : new Command.Reject(words, files(evidence));
        }
    }

    private static List<Command.File> files(List<File> files) {
        return files.stream()
                .map(it -> new Command.File(it.name(), it.kind().orElse(""), it.digest()))
                .toList();
    }
}
