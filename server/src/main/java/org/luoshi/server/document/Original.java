package org.luoshi.server.document;

/** The file as it was uploaded. The array is the caller's own copy. */
@SuppressWarnings("ArrayRecordComponent")
public record Original(String name, byte[] bytes) {}
