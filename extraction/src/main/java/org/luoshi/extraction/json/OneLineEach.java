package org.luoshi.extraction.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.MinimalPrettyPrinter;

/** Puts each element of the outer lists on a line of its own, so that two results can be compared with diff. */
final class OneLineEach extends MinimalPrettyPrinter {

    private static final long serialVersionUID = 1L;

    /** Objects and lists open around the next value; the outer lists' elements stand at 2. */
    private int depth;

    @Override
    public void writeStartObject(JsonGenerator json) {
        super.writeStartObject(json);
        depth++;
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        depth--;
        if (depth == 0) {
            json.writeRaw('\n');
        }
        super.writeEndObject(json, entries);
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        if (depth == 1) {
            json.writeRaw('\n');
        }
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        json.writeRaw(depth == 1 ? ",\n" : ", ");
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(": ");
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        super.writeStartArray(json);
        depth++;
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        depth--;
        super.writeEndArray(json, values);
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        if (depth == 2) {
            json.writeRaw('\n');
        }
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        json.writeRaw(depth == 2 ? ",\n" : ", ");
    }
}
