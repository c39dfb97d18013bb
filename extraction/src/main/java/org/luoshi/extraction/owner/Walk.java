package org.luoshi.extraction.owner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.luoshi.extraction.Owner;
import org.luoshi.extraction.outline.Outline;
import org.luoshi.extraction.outline.Paragraph;
import org.luoshi.extraction.outline.Piece;

/** One walk through one document, paragraph by paragraph. */
final class Walk {

    /** 该局, 本镇: points back to who was named before. */
    private static final Pattern POINTS_BACK = Pattern.compile("(?:该|本|我|全|其)[^，]{0,4}|街道|镇|乡|局|区|镇村.*");
    /** 镇村干部, 企业: people in general, in the mouth of a speaker. */
    private static final Pattern IN_GENERAL = Pattern.compile("(?!各|全).*(?:干部|企业|单位|部门|园区|系统|队伍)");

    /** 各级各部门, 有关单位: an order to all, after which the paper goes on for itself. */
    private static final Pattern FOR_ALL = Pattern.compile("(?:各|全|相关|有关).*");

    private static final String OWN_SUBJECT = "subject-of-the-sentence";

    private final String prose;
    private final Outline outline;
    private final UnitNames names;
    private final Voices voices;
    private final String document;
    private String heading = "";
    private int section = -1;
    private final Waiting waiting = new Waiting();
    private final List<List<Owners>> result = new ArrayList<>();

    Walk(String prose, Outline outline, Optional<String> place, UnitNames names) {
        this.prose = prose;
        this.outline = outline;
        this.names = names;
        this.voices = new Voices(prose, outline.kind(), names);
        this.document = DocumentUnit.of(prose, outline, place, names);
    }

    List<List<Owners>> all() {
        for (Paragraph paragraph : outline.paragraphs()) {
            Owners[] owners = new Owners[paragraph.pieces().size()];
            Arrays.fill(owners, Owners.NONE);
            result.add(Arrays.asList(owners));
            switch (paragraph.role()) {
                case HEADING -> enter(paragraph);
                case BODY -> read(paragraph, owners);
                case FURNITURE -> {}
            }
        }
        return result;
    }

    private void enter(Paragraph paragraph) {
        String line = prose.substring(paragraph.start(), paragraph.end());
        heading = names.isUnit(line) ? line : "";
        voices.silence();
    }

    private void read(Paragraph paragraph, Owners[] owners) {
        if (paragraph.section() != section) {
            section = paragraph.section();
            waiting.clear();
        }
        voices.listen(paragraph);
        List<Integer> unheard = new ArrayList<>();
        String local = "";
        for (int i = 0; i < owners.length; i++) {
            Piece piece = paragraph.pieces().get(i);
            if (voices.hear(piece)) {
                local = "";
                unheard.forEach(k -> owners[k] = Owners.inherited(voices.speaker(), "speaker"));
                unheard.clear();
            } else if (voices.isQuoted(piece)) {
                unheard.add(i);
            }
            Optional<UnitNames.Subject> subject = subject(piece);
            owners[i] = own(piece, subject, local);
            if (subject.isPresent()) {
                local = holds(subject.get(), paragraph, piece)
                        ? owners[i].list().getFirst().name()
                        : local;
            }
            waiting.add(owners, i);
            Optional<Notes.Note> note = Notes.find(prose, piece.start(), piece.end(), paragraph.end());
            if (note.isPresent()) {
                waiting.answer(note.get(), owners, i, reach(note.get(), paragraph, piece));
            }
        }
    }

    private Owners own(Piece piece, Optional<UnitNames.Subject> subject, String local) {
        List<Owner> inside = Notes.inside(prose, piece.start(), piece.end());
        if (!inside.isEmpty()) {
            return new Owners(inside, "named-in-the-sentence");
        }
        if (subject.isPresent()) {
            return subjects(fullName(subject.get().name()));
        }
        if (!local.isEmpty()) {
            return Owners.inherited(local, "subject-of-the-paragraph");
        }
        if (!voices.speaker().isEmpty()) {
            return Owners.inherited(voices.speaker(), "speaker");
        }
        return heading.isEmpty() ? Owners.inherited(document, "document") : Owners.inherited(heading, "heading");
    }

    /** Who acts, unless the words only point back or name people in general while somebody speaks. */
    private Optional<UnitNames.Subject> subject(Piece piece) {
        Optional<UnitNames.Subject> subject = names.subject(prose, piece.start(), piece.end());
        if (subject.isEmpty() && outline.kind() == Outline.Kind.STORY) {
            subject = names.told(prose, piece.start(), piece.end());
        }
        return subject.filter(s -> !POINTS_BACK.matcher(s.name()).matches()
                && (voices.speaker().isEmpty() || !IN_GENERAL.matcher(s.name()).matches()));
    }

    /** 新区各部门、镇街、企业 are three; a name with a quotation in it stays whole. */
    private static Owners subjects(String name) {
        if (name.contains("“")) {
            return Owners.stated(name, OWN_SUBJECT);
        }
        List<Owner> list = new ArrayList<>();
        for (String one : name.replaceFirst("^、+", "").split("、+|及(?=企业|各|其他)")) {
            list.add(new Owner(one, list.isEmpty() ? Owner.Role.LEAD : Owner.Role.RESPONSIBLE, Owner.Source.STATED));
        }
        return new Owners(list, OWN_SUBJECT);
    }

    /** A short form stands for the fuller name that heading, speaker or document gave. */
    private String fullName(String name) {
        for (String known : List.of(heading, voices.speaker(), document)) {
            if (known.length() > name.length() && UnitNames.isShortFor(name, known)) {
                return known;
            }
        }
        return name;
    }

    /** Does a subject hold for the sentences behind it? In a report 各级政府 does for the rest, others for a paragraph. */
    private boolean holds(UnitNames.Subject subject, Paragraph paragraph, Piece piece) {
        if (outline.kind() == Outline.Kind.STORY) {
            return !FOR_ALL.matcher(subject.name()).matches();
        }
        if (subject.name().contains("各级政府")) {
            voices.speak(subject.name());
        }
        return piece.start() == paragraph.start() || subject.name().startsWith("各级");
    }

    /** A line of its own answers for the section, a note between sentences for its paragraph, one inside for its own. */
    private Waiting.Reach reach(Notes.Note note, Paragraph paragraph, Piece piece) {
        if (note.start() <= paragraph.start() + 1) {
            return Waiting.Reach.SECTION;
        }
        boolean alone = note.start() <= piece.start() + 1;
        return alone || outline.kind() == Outline.Kind.INSTRUCTION ? Waiting.Reach.PARAGRAPH : Waiting.Reach.SENTENCE;
    }
}
