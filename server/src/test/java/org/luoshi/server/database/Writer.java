package org.luoshi.server.database;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Somebody of the supervision office who never rests: uploads, corrects and confirms through the pages' own forms, and
 * writes down what the server answered to have done. Nothing else counts: where no answer came, the write may be there
 * or not.
 */
final class Writer implements Client.Work {

    private static final int CANDIDATES = 30;
    private static final Pattern OPENED = Pattern.compile("href=\"/documents/(\\d+)\"");

    private final Caller caller;
    private final int number;
    private final Random random;
    private final Collection<Acknowledged> written;
    private boolean present;
    private long document;
    private int candidate;
    private int count;

    Writer(int port, int number, long seed, Collection<Acknowledged> written) {
        this.caller = new Caller(port);
        this.number = number;
        this.random = new Random(seed + number);
        this.written = written;
    }

    @Override
    public void away() {
        present = false;
    }

    @Override
    public void step() throws IOException, InterruptedException {
        if (!present) {
            logIn();
        } else if (document == 0 || candidate >= CANDIDATES) {
            upload();
        } else if (random.nextInt(3) == 0) {
            confirm();
        } else {
            correct();
        }
    }

    /** Sessions do not outlive the server, as they should not. */
    private void logIn() throws IOException, InterruptedException {
        caller.logIn("dcs.chief");
        present = true;
    }

    private void upload() throws IOException, InterruptedException {
        String title = "第%d号办事员第%d份任务清单".formatted(number, ++count);
        HttpResponse<String> answer = caller.post("/documents", Map.of("title", title, "text", report()));
        Matcher opened = OPENED.matcher(answer.body());
        if (answer.statusCode() == 200 && opened.find()) {
            document = Long.parseLong(opened.group(1));
            candidate = 0;
            done("intake.document-received", title);
        } else {
            refused(answer);
        }
    }

    private void correct() throws IOException, InterruptedException {
        String title = "第%d号办事员第%d次更正".formatted(number, ++count);
        HttpResponse<String> answer = caller.post(
                "/documents/%d/heading".formatted(document), Map.of("title", title, "date", "2026-03-01", "place", ""));
        if (leadsTo(answer, "said=corrected")) {
            done("intake.document-corrected", title);
        } else {
            refused(answer);
        }
    }

    private void confirm() throws IOException, InterruptedException {
        candidate++;
        HttpResponse<String> answer = caller.post(
                "/documents/%d/candidates/%d/confirmation".formatted(document, candidate), Map.of("version", "1"));
        if (leadsTo(answer, "said=confirmed")) {
            done("intake.candidate-confirmed", "{\"candidate\":%d,".formatted(candidate));
        } else {
            refused(answer);
        }
    }

    private void done(String type, String words) {
        written.add(new Acknowledged("review:" + document, type, words));
    }

    /** An answer that is no acknowledgement: the session is gone, the database away, or somebody was quicker. */
    private void refused(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() / 100 == 3 || answer.statusCode() == 401) {
            present = false;
        } else if (answer.statusCode() >= 500) {
            throw new IOException("the server cannot now: " + answer.statusCode());
        }
    }

    private static boolean leadsTo(HttpResponse<String> answer, String words) {
        return answer.statusCode() == 303
                && answer.headers().firstValue("Location").orElse("").contains(words);
    }

    private static String report() {
        return IntStream.rangeClosed(1, CANDIDATES)
                .mapToObj(it -> "新建社区食堂%d个，由区民政局牵头，年内建成。".formatted(it + 1))
                .collect(Collectors.joining("\n"));
    }
}
