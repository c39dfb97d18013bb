package org.luoshi.server.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Files that programs bring: evidence, and spreadsheets on their way back. */
class FilesTest {

    private static final int MEGABYTE = 1 << 20;
    private static final String SHEETS = "/api/v1/matters/sheets";

    private static Running server;
    private static String id;

    @BeforeAll
    static void start() {
        server = Running.start();
        id = server.register("新建社区食堂30个", "区发改局", "fgj").toString();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void takesEvidenceOfTwentyMegabytesAndNotAByteMore() throws Exception {
        Running.Answer kept = evidence(20 * MEGABYTE);
        assertThat(kept.status()).isEqualTo(201);
        assertThat(kept.json().at("/bytes").asInt()).isEqualTo(20 * MEGABYTE);
        for (int bytes : new int[] {20 * MEGABYTE + 1, 51 * MEGABYTE, 70 * MEGABYTE}) {
            Running.Answer refused = evidence(bytes);
            assertThat(refused.status()).as("%d bytes", bytes).isEqualTo(413);
            assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(refused.at("/detail")).contains("20 MB");
        }
    }

    @Test
    void aSpreadsheetComesBackByPreviewAndConfirmation() throws Exception {
        byte[] out =
                server.as("dcs.chief", "GET", "/api/v1/matters.xlsx").send().bytes();
        Running.Answer preview = bring("dcs.chief", edited(out, "新建社区食堂32个"));
        assertThat(preview.status()).isEqualTo(201);
        assertThat(preview.at("/rows/0/steps/0/cells/0/mine")).isEqualTo("新建社区食堂32个");
        assertThat(preview.at("/rows/0/steps/0/command")).isEqualTo("amend");
        assertThat(title()).as("nothing is stored by a preview").isEqualTo("新建社区食堂30个");
        String address = preview.header("Location");
        assertThat(address).startsWith(SHEETS + "/");
        assertThat(server.as("fgj.clerk", "GET", address).send().status())
                .as("somebody else's")
                .isEqualTo(404);
        assertThat(server.as("dcs.chief", "GET", address).send().at("/id")).isEqualTo(preview.at("/id"));

        JsonNode answers = server.as("dcs.chief", "POST", address + "/confirmation")
                .json("{}")
                .send()
                .json();
        assertThat(answers.at("/items/0/done").asBoolean()).isTrue();
        assertThat(answers.at("/items/0/version").asInt()).isEqualTo(2);
        assertThat(title()).isEqualTo("新建社区食堂32个");
        assertThat(server.as("dcs.chief", "POST", address + "/confirmation")
                        .json("{}")
                        .send()
                        .status())
                .as("confirmed once")
                .isEqualTo(404);
    }

    @Test
    void saysWhatIsWrongWithAFileThatIsNoSpreadsheetOfOurs() throws Exception {
        Running.Answer refused = bring("dcs.chief", "不是表格".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/code")).isEqualTo("not-our-sheet");
        assertThat(refused.at("/detail")).contains("xlsx");
    }

    private static Running.Answer evidence(int bytes) throws Exception {
        return server.as("fgj.clerk", "POST", "/api/v1/evidence")
                .file("a.pdf", new byte[bytes])
                .send();
    }

    private static Running.Answer bring(String post, byte[] file) throws Exception {
        return server.as(post, "POST", SHEETS).file("list.xlsx", file).send();
    }

    private static String title() throws Exception {
        return server.as("dcs.chief", "GET", "/api/v1/matters/" + id).send().at("/title");
    }

    private static byte[] edited(byte[] file, String title) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.getSheet("事项清单");
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.toString().equals("新建社区食堂30个")) {
                        cell.setCellValue(title);
                    }
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }
}
