package org.luoshi.benchmarks.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * One kept-open connection, as a browser holds it, with as little work as can be: server, database and client share the
 * same cores, and what the client takes is missing elsewhere. Asks for gzip as browsers do.
 */
final class Wire implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final int port;
    private final String host;
    private Socket socket;
    private InputStream in;

    Wire(int port) throws IOException {
        this.port = port;
        this.host = "127.0.0.1:" + port;
        this.socket = connect();
        this.in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    private Socket connect() throws IOException {
        Socket fresh = new Socket(InetAddress.getLoopbackAddress(), port);
        fresh.setTcpNoDelay(true);
        return fresh;
    }

    /** @param body as it came, zipped or not */
    record Answer(int status, Map<String, String> headers, byte[] body) {

        String text() throws IOException {
            boolean zipped = "gzip".equals(headers.get("content-encoding"));
            try (InputStream in =
                    zipped ? new GZIPInputStream(new ByteArrayInputStream(body)) : new ByteArrayInputStream(body)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    Answer get(String path, String cookie) throws IOException {
        return send("GET %s HTTP/1.1\r\nHost: %s\r\nAccept-Encoding: gzip\r\nCookie: %s\r\n\r\n"
                .formatted(path, host, cookie));
    }

    Answer post(String path, String form) throws IOException {
        return send(
                "POST %s HTTP/1.1\r\nHost: %s\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n%s"
                        .formatted(path, host, form.length(), form));
    }

    private Answer send(String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        int status = Integer.parseInt(line().split(" ")[1]);
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        Answer answer = new Answer(status, headers, body(headers));
        if ("close".equals(headers.get("connection"))) {
            again();
        }
        return answer;
    }

    /** The server closes a connection after a hundred answers. */
    private void again() throws IOException {
        socket.close();
        socket = connect();
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        if ("chunked".equals(headers.get("transfer-encoding"))) {
            return chunks();
        }
        return exactly(Integer.parseInt(headers.getOrDefault("content-length", "0")));
    }

    private byte[] chunks() throws IOException {
        java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream(BUFFER);
        for (int size = size(); size > 0; size = size()) {
            all.write(exactly(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private int size() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private byte[] exactly(int size) throws IOException {
        byte[] bytes = in.readNBytes(size);
        if (bytes.length < size) {
            throw new EOFException("the server closed the connection in the middle of an answer");
        }
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the server closed the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
