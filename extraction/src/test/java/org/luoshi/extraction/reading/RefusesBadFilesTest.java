package org.luoshi.extraction.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.luoshi.extraction.reading.UnreadableDocument.Reason;

class RefusesBadFilesTest {

    private final DocumentReader reader = new DocumentReader();

    private void refuses(String name, byte[] bytes, Reason reason, String... words) {
        assertThatThrownBy(() -> reader.read(name, bytes)).isInstanceOfSatisfying(UnreadableDocument.class, e -> {
            assertThat(e.reason()).isEqualTo(reason);
            assertThat(e.getMessage()).contains(name).contains(words).matches("[^。\\n]+。");
        });
    }

    @Test
    void refusesAnEmptyFile() {
        refuses("空.txt", new byte[0], Reason.EMPTY, "空的");
    }

    @Test
    void refusesAFileOfNothingButSpaces() {
        refuses("空.txt", " \n\u3000\r\n".getBytes(UTF_8), Reason.NO_TEXT, "没有文字");
    }

    @Test
    void namesAPhotographForWhatItIs() {
        refuses("报告.docx", hex("FFD8FFE000104A46494600010100"), Reason.WRONG_FORMAT, "JPEG");
        refuses("报告.pdf", hex("89504E470D0A1A0A0000000D49484452"), Reason.WRONG_FORMAT, "PNG");
        refuses("报告.txt", "GIF89a......".getBytes(UTF_8), Reason.WRONG_FORMAT, "GIF");
    }

    @Test
    void namesAnArchiveForWhatItIs() {
        refuses("报告.docx", Files.zip(Map.of("a.txt", "一")), Reason.WRONG_FORMAT, "zip", "解压");
        refuses("报告.docx", Files.zip(Map.of("OFD.xml", "<a/>")), Reason.WRONG_FORMAT, "OFD");
        refuses("报告.docx", hex("526172211A0700CF"), Reason.WRONG_FORMAT, "RAR");
    }

    @Test
    void refusesAnEncryptedDocx() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(Files.docx(Files.p("", "一")));
            }
            files.writeFilesystem(bytes);
        }
        refuses("密.docx", bytes.toByteArray(), Reason.ENCRYPTED, "密码");
    }

    @Test
    void asksForOldFormatsToBeSavedAnew() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var book = new org.apache.poi.hssf.usermodel.HSSFWorkbook()) {
            book.createSheet("一");
            book.write(bytes);
        }
        refuses("表.xls", bytes.toByteArray(), Reason.WRONG_FORMAT, ".xls", "另存为 .xlsx");
    }

    @Test
    void refusesAZipBombWhateverItsDirectorySays() {
        byte[] bomb = Files.docx(Files.p("", "落".repeat(8_000_000)));
        refuses("弹.docx", bomb, Reason.TOO_LARGE, "解压");
        refuses("弹.docx", withSmallDeclaredSizes(bomb), Reason.TOO_LARGE, "解压");
    }

    @Test
    void refusesAPackageOfTooManyParts() {
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i < 10_001; i++) {
            parts.put("word/" + i, "");
        }
        refuses("多.docx", Files.zip(parts), Reason.TOO_LARGE, "部件");
    }

    @Test
    void refusesAPdfThatInflatesBeyondMeasure() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("%PDF-1.7\n1 0 obj <</Filter[/FlateDecode/FlateDecode]>>\nstream\n".getBytes(UTF_8));
        bytes.writeBytes(deflated(deflated(new byte[300 << 20])));
        bytes.writeBytes("\nendstream endobj".getBytes(UTF_8));
        refuses("弹.pdf", bytes.toByteArray(), Reason.TOO_LARGE, "解压");
    }

    @Test
    void refusesALineOfAHundredMegabytes() {
        byte[] line = new byte[100 << 20];
        Arrays.fill(line, (byte) 'x');
        refuses("长.txt", line, Reason.TOO_LARGE, "100 MB");
    }

    @Test
    void readsALineOfTenMillionCharacters() {
        byte[] line = "落".repeat(10_000_000).getBytes(UTF_8);
        assertThat(reader.read("长.txt", line).prose().blocks()).hasSize(1);
    }

    @Test
    void refusesDamagedPackagesAndPdfs() {
        byte[] docx = Files.docx(Files.p("", "一"));
        refuses("断.docx", Arrays.copyOf(docx, docx.length / 2), Reason.DAMAGED, "已损坏");
        byte[] pdf = Files.pdf(Files.latinPages());
        byte[] head = Arrays.copyOf(pdf, 40);
        refuses("断.pdf", head, Reason.DAMAGED, "已损坏", "PDF");
    }

    @Test
    void refusesBytesThatAreNoTextAndSaysWhere() {
        byte[] noise = new byte[5_000];
        new Random(7).nextBytes(noise);
        noise[0] = 'a';
        refuses("噪.txt", noise, Reason.UNDECODABLE, "字节");
        refuses("噪.txt", new byte[] {'a', 'b', (byte) 0xFF, 'c'}, Reason.UNDECODABLE, "第 3 个字节");
    }

    @Test
    void endsAPdfThatNestsWithoutEnd() {
        String nested = "%PDF-1.7\n1 0 obj " + "[".repeat(3_000_000) + "\nendobj\ntrailer <</Root 1 0 R>>\n%%EOF";
        refuses("深.pdf", nested.getBytes(UTF_8), Reason.DAMAGED, "PDF");
    }

    @Test
    void readsXmlNestedDeeplyAndRefusesItNestedWithoutEnd() {
        byte[] deep = Files.docx("<w:sdt>".repeat(500) + Files.p("", "一") + "</w:sdt>".repeat(500));
        byte[] deeper = Files.docx("<w:sdt>".repeat(20_000) + Files.p("", "一") + "</w:sdt>".repeat(20_000));

        assertThat(reader.read("深.docx", deep).text()).startsWith("一");
        refuses("深.docx", deeper, Reason.DAMAGED, "docx");
    }

    @Test
    void staysWithinSmallLimitsToo() {
        Limits small = new Limits(1_000, 20, 2, 1 << 20, 10, 5, 1, java.time.Duration.ofSeconds(5));
        for (String text : List.of("一\n二\n三", "一".repeat(21))) {
            assertThatThrownBy(() -> new DocumentReader(small).read("a.txt", text.getBytes(UTF_8)))
                    .isInstanceOfSatisfying(
                            UnreadableDocument.class,
                            e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
        }
    }

    /** The same package with a directory that claims 100 bytes for each part. */
    private static byte[] withSmallDeclaredSizes(byte[] zip) {
        byte[] lying = zip.clone();
        for (int at = 0; at + 46 < lying.length; at++) {
            if (lying[at] == 'P' && lying[at + 1] == 'K' && lying[at + 2] == 1 && lying[at + 3] == 2) {
                Arrays.fill(lying, at + 24, at + 28, (byte) 0);
                lying[at + 24] = 100;
            }
        }
        return lying;
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out, new Deflater(9))) {
            deflater.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
