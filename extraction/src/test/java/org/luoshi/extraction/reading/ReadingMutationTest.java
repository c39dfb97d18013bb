package org.luoshi.extraction.reading;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Whatever bytes come, reading ends soon, with a document whose offsets lead back or with a sentence. */
class ReadingMutationTest {

    /** Over all formats together. */
    private static final int MUTANTS = Integer.getInteger("luoshi.mutants", 2_000);

    private static final long SEED = 20_260_220;
    /** Far more than any mutant takes; a hang is what this finds. */
    private static final long SECONDS = 20;

    private static final ExecutorService READERS = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "mutants");
        thread.setDaemon(true);
        return thread;
    });

    private final DocumentReader reader = new DocumentReader();

    @AfterAll
    static void stop() {
        READERS.shutdownNow();
    }

    @Test
    void endsEveryMutantInADocumentOrASentence() {
        Random random = new Random(SEED);
        Map<String, byte[]> originals = originals();
        int each = Math.ceilDiv(MUTANTS, originals.size());
        int read = 0;
        for (Map.Entry<String, byte[]> original : originals.entrySet()) {
            for (int i = 0; i < each; i++) {
                read += outcome(original.getKey(), mutant(original.getValue(), random)) ? 1 : 0;
            }
        }
        assertThat(read).as("mutants that could still be read").isGreaterThan(each);
    }

    /** Whether the mutant was read; false when it was refused. */
    private boolean outcome(String name, byte[] bytes) {
        Future<Boolean> outcome = READERS.submit(() -> {
            try {
                Offsets.leadBack(reader.read(name, bytes));
                return true;
            } catch (UnreadableDocument refused) {
                assertThat(refused.getMessage()).contains(name).endsWith("。");
                return false;
            }
        });
        try {
            return outcome.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            return fail(
                    "a mutant of " + name + " broke the reader: "
                            + HexFormat.of().formatHex(bytes),
                    e.getCause());
        } catch (TimeoutException | InterruptedException e) {
            return fail(
                    "a mutant of " + name + " kept the reader busy: "
                            + HexFormat.of().formatHex(bytes),
                    e);
        }
    }

    private static Map<String, byte[]> originals() {
        String text = "临澜区政府工作报告\r\n　　今年，区教育局要新建学校3所，年底前完成。(区发改局牵头)\r\n".repeat(4);
        String page = "<html><head><title>通知</title></head><body><nav><a href='/'>首页</a></nav><h1>通知</h1>"
                + "<p class=\"a\">区水利局<b>年内</b>建成&nbsp;水厂。</p><table><tr><td colspan=2>一</td></tr>"
                + "<tr><td rowspan='2'>二</td><td>三</td></tr></table><script>x</script></body></html>";
        String article = "---\ntitle: \"会议\"\ndate: 2026-02-17\n---\n<p><strong>石桥镇</strong>将修路。</p>\n[返回](//a)\n";
        Map<String, byte[]> originals = new LinkedHashMap<>();
        originals.put("a.txt", text.getBytes(UTF_8));
        originals.put("b.txt", text.getBytes(Charset.forName("GB18030")));
        originals.put("c.txt", text.getBytes(UTF_16LE));
        originals.put("d.txt", article.getBytes(UTF_8));
        originals.put("e.html", page.getBytes(UTF_8));
        originals.put(
                "f.docx",
                Files.docx(Files.numbered(1, 0, "抓项目") + "<w:tbl><w:tr>" + Files.cell("<w:vMerge/>", "任务")
                        + "</w:tr></w:tbl>"));
        originals.put("g.docx", Files.stored(Files.docxParts(Files.numbered(1, 1, "抓项目") + Files.p("", "二"))));
        originals.put("h.xlsx", Files.xlsx());
        originals.put("i.xlsx", Files.restored(Files.xlsx()));
        originals.put("j.pdf", Files.pdf(Files.latinPages()));
        return originals;
    }

    private static byte[] mutant(byte[] original, Random random) {
        byte[] bytes = original.clone();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            bytes = change(bytes, random);
        }
        return bytes;
    }

    private static byte[] change(byte[] bytes, Random random) {
        if (bytes.length < 2) {
            return bytes;
        }
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(40));
        return switch (random.nextInt(5)) {
            case 0 -> {
                bytes[from] ^= (byte) (1 << random.nextInt(8));
                yield bytes;
            }
            case 1 -> {
                bytes[from] = (byte) random.nextInt(256);
                yield bytes;
            }
            case 2 -> joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
            case 3 -> joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, from, bytes.length));
            default ->
                random.nextInt(4) == 0
                        ? Arrays.copyOf(bytes, from + 1)
                        : joined(
                                joined(Arrays.copyOf(bytes, from), noise(random)),
                                Arrays.copyOfRange(bytes, from, bytes.length));
        };
    }

    private static byte[] noise(Random random) {
        byte[] noise = new byte[1 + random.nextInt(8)];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(first.length + second.length);
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }
}
