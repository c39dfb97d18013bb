package org.luoshi.extraction.owner;

import java.util.ArrayList;
import java.util.List;

/** Sentences of the open section that still wait for the note behind them. */
final class Waiting {

    /** How far back a note answers. */
    enum Reach {
        SENTENCE,
        PARAGRAPH,
        SECTION
    }

    private record Place(Owners[] paragraph, int index) {}

    private final List<Place> places = new ArrayList<>();

    void add(Owners[] paragraph, int index) {
        places.add(new Place(paragraph, index));
    }

    void clear() {
        places.clear();
    }

    /** The note answers for the sentences since the note before, but not for one that names its own: 各责任单位要……. */
    void answer(Notes.Note note, Owners[] paragraph, int index, Reach reach) {
        Owners owners = new Owners(note.owners(), "note-in-brackets");
        for (Place place : places) {
            boolean reached = switch (reach) {
                case SENTENCE -> place.paragraph == paragraph && place.index == index;
                case PARAGRAPH -> place.paragraph == paragraph;
                case SECTION -> true;
            };
            if (reached && !namesAll(place.paragraph[place.index])) {
                place.paragraph[place.index] = owners;
            }
        }
        places.clear();
    }

    private static boolean namesAll(Owners owners) {
        return owners.rule().startsWith("subject")
                && owners.list().getFirst().name().startsWith("各");
    }
}
