package org.luoshi.extraction.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/** The strings that a workbook's cells share, without their phonetic guides. */
final class SharedStrings implements Xml.Listener {

    private final List<String> strings = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private final Limits limits;
    private final Refusals refusals;
    private long characters;
    private boolean inText;
    private boolean phonetic;

    private SharedStrings(Limits limits, Refusals refusals) {
        this.limits = limits;
        this.refusals = refusals;
    }

    static List<String> read(Zip zip, String part, Limits limits, Refusals refusals) throws IOException {
        SharedStrings shared = new SharedStrings(limits, refusals);
        if (zip.has(part)) {
            Xml.read(zip, part, shared);
        }
        return shared.strings;
    }

    @Override
    public void open(String name, XMLStreamReader element) {
        switch (name) {
            case "si" -> open.setLength(0);
            case "rPh" -> phonetic = true;
            case "t" -> inText = !phonetic;
            default -> {}
        }
    }

    @Override
    public void text(String text) {
        if (inText) {
            open.append(text);
            characters += text.length();
            if (characters > limits.characters()) {
                throw refusals.tooManyCharacters(limits.characters());
            }
        }
    }

    @Override
    public void close(String name) {
        switch (name) {
            case "si" -> strings.add(open.toString());
            case "rPh" -> phonetic = false;
            case "t" -> inText = false;
            default -> {}
        }
        if (strings.size() > limits.blocks()) {
            throw refusals.tooManyBlocks(limits.blocks());
        }
    }
}
