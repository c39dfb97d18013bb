package org.luoshi.extraction.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a part's XML as a stream: nothing nested can exhaust the stack, no document type is read, and so no entity can be
 * expanded or fetched.
 */
final class Xml {

    /** Tables in tables in text boxes come to some hundred; Java's own limit is 100. */
    private static final String DEEPEST = "1000";

    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    /** Told of the elements by their local names: strict and transitional Office files differ in namespaces only. */
    interface Listener {

        void open(String name, XMLStreamReader attributes);

        default void text(String text) {}

        default void close(String name) {}
    }

    static void read(Zip zip, String part, Listener listener) throws IOException {
        try (InputStream in = zip.open(part)) {
            XMLStreamReader reader = newReader(in);
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> listener.open(reader.getLocalName(), reader);
                    case XMLStreamConstants.END_ELEMENT -> listener.close(reader.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        listener.text(reader.getText());
                    default -> {}
                }
            }
        } catch (XMLStreamException | NoSuchElementException | IndexOutOfBoundsException e) {
            throw new IOException(part + " is not well formed", e);
        }
    }

    /** An attribute by its local name, or an empty string. */
    static String attribute(XMLStreamReader element, String name) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals(name)) {
                String value = element.getAttributeValue(i);
                return value == null ? "" : value;
            }
        }
        return "";
    }

    /** A whole number, or what stands for it when the attribute is missing or is none. */
    static int number(XMLStreamReader element, String name, int otherwise) {
        return number(attribute(element, name), otherwise);
    }

    static int number(String digits, int otherwise) {
        boolean number =
                !digits.isEmpty() && digits.length() <= 9 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(digits) : otherwise;
    }

    /** A switch such as {@code <w:b/>}: on, unless its value says off. */
    static boolean isOn(XMLStreamReader element) {
        return switch (attribute(element, "val")) {
            case "0", "false", "off", "none" -> false;
            default -> true;
        };
    }

    private static XMLStreamReader newReader(InputStream in) throws IOException, XMLStreamException {
        Reader characters = decoded(new PushbackInputStream(in, 3));
        synchronized (FACTORY) {
            return FACTORY.createXMLStreamReader(characters);
        }
    }

    /** Office parts are UTF-8, or UTF-16 with a byte order mark; malformed bytes are left to the part's checksum. */
    private static Reader decoded(PushbackInputStream in) throws IOException {
        byte[] head = in.readNBytes(3);
        Encoding marked = Encoding.marked(head);
        int start = marked == null ? 0 : marked.start();
        in.unread(head, start, head.length - start);
        return new InputStreamReader(in, marked == null ? StandardCharsets.UTF_8 : marked.charset());
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty("jdk.xml.maxElementDepth", DEEPEST);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }
}
