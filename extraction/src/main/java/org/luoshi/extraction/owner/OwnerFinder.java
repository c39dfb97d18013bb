package org.luoshi.extraction.owner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.luoshi.extraction.Owner;
import org.luoshi.extraction.outline.Outline;
import org.luoshi.extraction.outline.Paragraph;
import org.luoshi.extraction.outline.Piece;

/**
 * Walks through a document and tells for each sentence who owes it. What stands nearest wins: the sentence's own subject,
 * the note behind it, the speaker, the heading, the unit that the paper is about. Safe to share.
 */
public final class OwnerFinder {

    private static final Pattern ORDERS = Pattern.compile("(?:会议|大会|全会)(?:还)?(?:强调|要求|指出|提出|明确|认为|号召)");
    private static final Pattern REPORTS_FOR = Pattern.compile("我(?:谨)?(?:受|代表)([^，。]{1,10}?)(?:人民)?政府");
    private static final Pattern CONTINUES =
            Pattern.compile("^(?:“|[一二三四五六七八九十]是|同时|此外|他|她|首先|其次|再次|最后|下一步，(?:要|将)|要|将)");

    private static final Pattern POINTS_BACK = Pattern.compile("(?:该|本|我|全|其).{0,4}|街道|镇|乡|局|区");
    private static final Pattern IN_GENERAL = Pattern.compile("(?!各|全).*(?:干部|企业|单位|部门|园区|系统|队伍)");

    private final UnitNames names = new UnitNames();

    /** For each paragraph the owners of each of its sentences, in the order of the outline. */
    public List<List<Owners>> find(String prose, Outline outline, Optional<String> place) {
        return new Walk(prose, outline, place).all();
    }

    private final class Walk {
        private final String prose;
        private final Outline outline;
        private String document;
        private String heading = "";
        private String speaker = "";
        private int section = -1;
        /** Sentences of the open section that still wait for the note behind them, as places in the result. */
        private final List<int[]> waiting = new ArrayList<>();

        private final List<List<Owners>> result = new ArrayList<>();

        Walk(String prose, Outline outline, Optional<String> place) {
            this.prose = prose;
            this.outline = outline;
            this.document = Documents.unitOf(prose, outline, place, names);
        }

        List<List<Owners>> all() {
            for (Paragraph paragraph : outline.paragraphs()) {
                result.add(owners(paragraph, result.size()));
            }
            return result;
        }

        private List<Owners> owners(Paragraph paragraph, int index) {
            Owners[] owners = new Owners[paragraph.pieces().size()];
            Arrays.fill(owners, Owners.NONE);
            List<Owners> view = Arrays.asList(owners);
            if (paragraph.role() == Paragraph.Role.HEADING) {
                enter(paragraph);
            }
            if (paragraph.role() != Paragraph.Role.BODY) {
                return view;
            }
            if (paragraph.section() != section) {
                section = paragraph.section();
                waiting.clear();
            }
            listen(paragraph);
            read(paragraph, index, owners);
            return view;
        }

        private void enter(Paragraph paragraph) {
            String line = prose.substring(paragraph.start(), paragraph.end());
            heading = names.isUnit(line) ? line : "";
            speaker = "";
            section = -1;
        }

        /** Before a paragraph: does the last speaker go on? */
        private void listen(Paragraph paragraph) {
            String line = prose.substring(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + 40));
            if (ORDERS.matcher(line).find()) {
                speaker = "";
            } else if (outline.kind() == Outline.Kind.STORY
                    && !CONTINUES.matcher(line).find()) {
                speaker = speaks(paragraph) ? "" : speaker;
            }
        }

        private boolean speaks(Paragraph paragraph) {
            return names.office(prose, paragraph.start(), paragraph.end()).isPresent()
                    || names.convener(prose, paragraph.start(), paragraph.end()).isPresent()
                    || names.subject(prose, paragraph.start(), paragraph.end()).isPresent();
        }

        private void read(Paragraph paragraph, int index, Owners[] owners) {
            List<Integer> unheard = new ArrayList<>();
            String local = "";
            for (int i = 0; i < owners.length; i++) {
                Piece piece = paragraph.pieces().get(i);
                Optional<Notes.Note> note = Notes.find(prose, piece.start(), piece.end());
                String said = voice(piece);
                if (!said.isEmpty()) {
                    speaker = said;
                    local = "";
                    fill(unheard, owners, said);
                }
                owners[i] = own(piece, local);
                Optional<UnitNames.Subject> subject = subject(piece);
                if (subject.isPresent()) {
                    local = keeps(subject.get(), paragraph, piece)
                            ? owners[i].list().getFirst().name()
                            : local;
                } else if (said.isEmpty() && speaker.isEmpty() && opensWithQuote(piece)) {
                    unheard.add(i);
                }
                waiting.add(new int[] {index, i});
                if (note.isPresent()) {
                    answer(note.get(), index, i, owners, reachOf(note.get(), paragraph, piece));
                }
            }
        }

        /** Who speaks here: an officer named, or the meeting of a unit. */
        private String voice(Piece piece) {
            Optional<String> office = outline.kind() == Outline.Kind.STORY
                            && ORDERS.matcher(piece.in(prose)).find()
                    ? Optional.empty()
                    : outline.kind() == Outline.Kind.STORY
                            ? names.office(prose, piece.start(), piece.end())
                            : Optional.empty();
            if (office.isPresent() && !convenes(piece)) {
                return office.get();
            }
            return "";
        }

        private boolean convenes(Piece piece) {
            String words = prose.substring(piece.start(), piece.end());
            return words.contains("召开") || words.contains("出席") || words.contains("主持会议") || words.contains("参加会议");
        }

        private Owners own(Piece piece, String local) {
            List<Owner> inside = Notes.inside(prose, piece.start(), piece.end());
            if (!inside.isEmpty()) {
                return new Owners(inside, "named-in-the-sentence");
            }
            Optional<UnitNames.Subject> subject = subject(piece);
            if (subject.isPresent()) {
                return subjects(fullName(subject.get().name()));
            }
            if (!local.isEmpty()) {
                return Owners.inherited(local, "subject-of-the-paragraph");
            }
            if (!speaker.isEmpty()) {
                return Owners.inherited(speaker, "speaker");
            }
            if (!heading.isEmpty()) {
                return Owners.inherited(heading, "heading");
            }
            return Owners.inherited(document, "document");
        }

        /** Who acts, unless the words only point back (该局) or name people in general (干部) while somebody speaks. */
        private Optional<UnitNames.Subject> subject(Piece piece) {
            Optional<UnitNames.Subject> subject = names.subject(prose, piece.start(), piece.end());
            if (subject.isEmpty() && outline.kind() == Outline.Kind.STORY) {
                subject = names.told(prose, piece.start(), piece.end());
            }
            return subject.filter(s -> !POINTS_BACK.matcher(s.name()).matches()
                    && (speaker.isEmpty() || !IN_GENERAL.matcher(s.name()).matches()));
        }

        /** 新区各部门、镇街、企业 are three. */
        private static Owners subjects(String name) {
            if (name.contains("“")) {
                return Owners.stated(name, "subject-of-the-sentence");
            }
            List<Owner> list = new ArrayList<>();
            for (String one : name.split("、")) {
                list.add(new Owner(one, list.isEmpty() ? Owner.Role.LEAD : Owner.Role.RESPONSIBLE, Owner.Source.STATED));
            }
            return new Owners(list, "subject-of-the-sentence");
        }

        /** A short form stands for the fuller name that heading, speaker or document gave. */
        private String fullName(String name) {
            for (String known : List.of(heading, speaker, document)) {
                if (!known.isEmpty() && known.length() > name.length() && UnitNames.isShortFor(name, known)) {
                    return known;
                }
            }
            return name;
        }

        /** In a report only the subject that opens a paragraph holds for what follows. */
        private boolean keeps(UnitNames.Subject subject, Paragraph paragraph, Piece piece) {
            return outline.kind() == Outline.Kind.STORY
                    || piece.start() == paragraph.start()
                    || subject.name().startsWith("各级");
        }

        private boolean opensWithQuote(Piece piece) {
            return prose.charAt(piece.start()) == '“';
        }

        private void fill(List<Integer> unheard, Owners[] owners, String name) {
            for (int i : unheard) {
                owners[i] = Owners.inherited(name, "speaker");
            }
            unheard.clear();
        }

        /** How far back a note answers. */
        private enum NoteReach {
            SENTENCE,
            PARAGRAPH,
            SECTION
        }

        /** A line of its own answers for the section, one between sentences for its paragraph, one inside for its own. */
        private NoteReach reachOf(Notes.Note note, Paragraph paragraph, Piece piece) {
            if (note.start() <= paragraph.start() + 1) {
                return NoteReach.SECTION;
            }
            boolean alone = note.start() <= piece.start() + 1;
            return alone || outline.kind() == Outline.Kind.INSTRUCTION ? NoteReach.PARAGRAPH : NoteReach.SENTENCE;
        }

        /** A note answers for the sentences since the note before, as far as it reaches. */
        private void answer(Notes.Note note, int index, int piece, Owners[] current, NoteReach reach) {
            Owners owners = new Owners(note.owners(), "note-in-brackets");
            for (int[] place : waiting) {
                boolean reached = switch (reach) {
                    case SENTENCE -> place[0] == index && place[1] == piece;
                    case PARAGRAPH -> place[0] == index;
                    case SECTION -> true;
                };
                if (!reached) {
                    continue;
                }
                if (place[0] == index) {
                    current[place[1]] = owners;
                } else {
                    result.get(place[0]).set(place[1], owners);
                }
            }
            waiting.clear();
        }
    }

    /** What the whole paper is about. */
    private static final class Documents {
        static String unitOf(String prose, Outline outline, Optional<String> place, UnitNames names) {
            return switch (outline.kind()) {
                case REPORT ->
                    reportsFor(prose).or(() -> place.map(p -> p + "政府")).orElse("");
                case INSTRUCTION ->
                    issuer(prose, outline, names).or(() -> place).orElse("");
                case STORY -> convener(prose, outline, names).or(() -> place).orElse("");
            };
        }

        private static Optional<String> reportsFor(String prose) {
            Matcher m = REPORTS_FOR.matcher(prose);
            return m.find() ? Optional.of(m.group(1) + "政府") : Optional.empty();
        }

        private static Optional<String> issuer(String prose, Outline outline, UnitNames names) {
            int about = outline.title().indexOf("关于");
            if (about >= 3) {
                return Optional.of(outline.title().substring(0, about));
            }
            List<Paragraph> lines = outline.paragraphs();
            for (int i = lines.size() - 1; i > 0 && i > lines.size() - 12; i--) {
                String line = prose.substring(lines.get(i).start(), lines.get(i).end());
                if (names.isUnit(line) || line.equals("国务院")) {
                    return Optional.of(line);
                }
            }
            return Optional.empty();
        }

        private static Optional<String> convener(String prose, Outline outline, UnitNames names) {
            Optional<String> titled =
                    names.convener(outline.title(), 0, outline.title().length());
            if (titled.isPresent()) {
                return titled;
            }
            return outline.paragraphs().stream()
                    .filter(p -> p.role() == Paragraph.Role.BODY)
                    .map(p -> names.convener(prose, p.start(), p.end()))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
    }
}
