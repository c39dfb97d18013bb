package org.luoshi.server.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file to keep. */
public final class Download {

    /** What file systems let a name have, in UTF-16 units; Chinese takes three bytes of the usual 255. */
    private static final int LONGEST = 80;

    /** Of spreadsheets. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Download() {}

    /** A spreadsheet. */
    public static ResponseEntity<byte[]> xlsx(String name, byte[] bytes) {
        return of(name + ".xlsx", XLSX, bytes);
    }

    public static ResponseEntity<byte[]> of(String name, String type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(bytes);
    }

    /** The name encoded by RFC 5987, without what could lead out of a folder or break the header. */
    public static String disposition(String name) {
        return ContentDisposition.attachment()
                .filename(clean(name), StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    static String clean(String name) {
        String plain = name.replaceAll("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|]+", "_").strip();
        String visible = plain.replaceFirst("^\\.+", "");
        int dot = visible.lastIndexOf('.');
        String end = dot > 0 && visible.length() - dot <= 6 ? visible.substring(dot) : "";
        String stem = visible.substring(0, visible.length() - end.length());
        String kept = stem.substring(0, Math.min(stem.length(), LONGEST));
        return kept.isEmpty() ? "luoshi" + end : kept + end;
    }
}
