package org.luoshi.server.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.luoshi.server.matter.light.Colour;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.shared.Plain;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;

/**
 * Which matters to list; an empty part leaves all in. A withdrawn matter is listed only where {@code loop} asks for it.
 * Made from {@link #all()} by changing one part after the other. Whose matters come into question at all is not said
 * here but by the scope.
 *
 * @param text words that stand in title, quote or a unit's name; several, separated by spaces, must all stand there
 * @param owner a unit in any role, by its whole name in the document
 * @param section the outermost heading
 * @param dueFrom first day, inclusive
 * @param dueTo last day, inclusive
 * @param hasMeasure with a figure, or without one
 * @param lead the unit that owes it
 * @param unit one that has, or had, any part in it
 * @param holder the unit in whose hands it is
 * @param step what its holder has to do
 * @param overdue held beyond the step's clock
 * @param leader the answerable leader's post
 * @param playbook its name without the version
 * @param parent of which it is a part
 * @param page counted from 1
 * @param size rows on a page, 1 to 500
 */
public record MatterFilter(
        String text,
        Optional<String> owner,
        Optional<String> section,
        Optional<DocumentId> document,
        Optional<LocalDate> dueFrom,
        Optional<LocalDate> dueTo,
        Optional<Boolean> hasMeasure,
        Optional<Matter.Loop> loop,
        Optional<UnitCode> lead,
        Optional<UnitCode> unit,
        Optional<UnitCode> holder,
        Optional<Step> step,
        Optional<Instant> overdue,
        Optional<Lit> lit,
        Optional<Asked> asked,
        Optional<PostCode> leader,
        Optional<String> playbook,
        Optional<MatterId> parent,
        Sort sort,
        int page,
        int size) {

    public MatterFilter {
        text = Plain.text(text).strip();
        owner = owner.map(Plain::text);
        section = section.map(Plain::text);
        playbook = playbook.map(Plain::text);
        page = Math.max(1, page);
        size = Math.clamp(size, 1, 500);
    }

    /** All that are not withdrawn, in the order of their documents, 50 on a page. */
    public static MatterFilter all() {
        return new MatterFilter(
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Sort.SOURCE,
                1,
                50);
    }

    /** A copy with some parts changed; all {@code with…} go through here. */
    private MatterFilter with(Consumer<Parts> change) {
        Parts parts = new Parts(this);
        change.accept(parts);
        return parts.filter();
    }

    public MatterFilter withText(String text) {
        return with(parts -> parts.text = text);
    }

    public MatterFilter withOwner(Optional<String> owner) {
        return with(parts -> parts.owner = owner);
    }

    public MatterFilter withSection(Optional<String> section) {
        return with(parts -> parts.section = section);
    }

    public MatterFilter withDocument(Optional<DocumentId> document) {
        return with(parts -> parts.document = document);
    }

    public MatterFilter withDueFrom(Optional<LocalDate> dueFrom) {
        return with(parts -> parts.dueFrom = dueFrom);
    }

    public MatterFilter withDueTo(Optional<LocalDate> dueTo) {
        return with(parts -> parts.dueTo = dueTo);
    }

    public MatterFilter withHasMeasure(Optional<Boolean> hasMeasure) {
        return with(parts -> parts.hasMeasure = hasMeasure);
    }

    public MatterFilter withLoop(Optional<Matter.Loop> loop) {
        return with(parts -> parts.loop = loop);
    }

    public MatterFilter withLead(Optional<UnitCode> lead) {
        return with(parts -> parts.lead = lead);
    }

    public MatterFilter withUnit(Optional<UnitCode> unit) {
        return with(parts -> parts.unit = unit);
    }

    public MatterFilter withHolder(Optional<UnitCode> holder) {
        return with(parts -> parts.holder = holder);
    }

    public MatterFilter withStep(Optional<Step> step) {
        return with(parts -> parts.step = step);
    }

    public MatterFilter withOverdue(Optional<Instant> overdue) {
        return with(parts -> parts.overdue = overdue);
    }

    public MatterFilter withLit(Optional<Lit> lit) {
        return with(parts -> parts.lit = lit);
    }

    public MatterFilter withAsked(Optional<Asked> asked) {
        return with(parts -> parts.asked = asked);
    }

    public MatterFilter withLeader(Optional<PostCode> leader) {
        return with(parts -> parts.leader = leader);
    }

    public MatterFilter withPlaybook(Optional<String> playbook) {
        return with(parts -> parts.playbook = playbook);
    }

    public MatterFilter withParent(Optional<MatterId> parent) {
        return with(parts -> parts.parent = parent);
    }

    public MatterFilter withSort(Sort sort) {
        return with(parts -> parts.sort = sort);
    }

    public MatterFilter withPage(int page, int size) {
        return with(parts -> {
            parts.page = page;
            parts.size = size;
        });
    }

    /** Whether it leaves in all of a scope's matters but for what can be counted as a choice. */
    boolean isOpen() {
        return text.isEmpty()
                && Stream.of(dueFrom, dueTo, unit, overdue, asked, leader, parent)
                        .allMatch(Optional::isEmpty);
    }

    /** Whether it asks for nothing but a status and a light. */
    boolean isBroad() {
        return isOpen()
                && Stream.of(owner, section, document, hasMeasure, lead, holder, step, playbook)
                        .allMatch(Optional::isEmpty);
    }

    /** A light as it is at an instant. */
    public record Lit(Colour colour, Instant at) {}

    /**
     * What a post has to do now: held by one of its units without a post named, or by one of its posts, and the time
     * to ask has come.
     *
     * @param units for which any post may act
     * @param posts the post itself, and those it is the deputy of
     */
    public record Asked(Set<UnitCode> units, Set<PostCode> posts, Instant at) {
        public Asked {
            units = Set.copyOf(units);
            posts = Set.copyOf(posts);
        }
    }

    public enum Sort {
        /** By document, newest first, and place in it. */
        SOURCE,
        /** Earliest last day first, without one last. */
        DUE,
        /** By the lead unit's name, without one last. */
        OWNER,
        /** Last registered first. */
        NEWEST,
        /** Whose step's clock ends first, without a clock last. */
        CLOCK,
        /** Longest without movement first. */
        STILL
    }

    /** All parts, to change some of them. */
    private static final class Parts {
        private String text;
        private Optional<String> owner;
        private Optional<String> section;
        private Optional<DocumentId> document;
        private Optional<LocalDate> dueFrom;
        private Optional<LocalDate> dueTo;
        private Optional<Boolean> hasMeasure;
        private Optional<Matter.Loop> loop;
        private Optional<UnitCode> lead;
        private Optional<UnitCode> unit;
        private Optional<UnitCode> holder;
        private Optional<Step> step;
        private Optional<Instant> overdue;
        private Optional<Lit> lit;
        private Optional<Asked> asked;
        private Optional<PostCode> leader;
        private Optional<String> playbook;
        private Optional<MatterId> parent;
        private Sort sort;
        private int page;
        private int size;

        Parts(MatterFilter of) {
            text = of.text;
            owner = of.owner;
            section = of.section;
            document = of.document;
            dueFrom = of.dueFrom;
            dueTo = of.dueTo;
            hasMeasure = of.hasMeasure;
            loop = of.loop;
            lead = of.lead;
            unit = of.unit;
            holder = of.holder;
            step = of.step;
            overdue = of.overdue;
            lit = of.lit;
            asked = of.asked;
            leader = of.leader;
            playbook = of.playbook;
            parent = of.parent;
            sort = of.sort;
            page = of.page;
            size = of.size;
        }

        MatterFilter filter() {
            return new MatterFilter(
                    text,
                    owner,
                    section,
                    document,
                    dueFrom,
                    dueTo,
                    hasMeasure,
                    loop,
                    lead,
                    unit,
                    holder,
                    step,
                    overdue,
                    lit,
                    asked,
                    leader,
                    playbook,
                    parent,
                    sort,
                    page,
                    size);
        }
    }
}
