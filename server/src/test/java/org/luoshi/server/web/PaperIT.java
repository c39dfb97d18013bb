package org.luoshi.server.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.luoshi.server.Luoshi;
import org.luoshi.server.database.TestDatabase;
import org.luoshi.server.parts.Passes;
import org.luoshi.server.unit.account.People;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What the original looks like beside its candidates: tables, and documents as long as a city's report. */
@SpringBootTest(
        classes = {Luoshi.class, People.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PaperIT {

    private static final int PROMISES = 250;

    /** A page of 250 candidates as it travels: 47,475 when written; without compression 825,018. */
    private static final int MOST_BYTES = 80_000;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("luoshi.database", TestDatabase::fresh);
    }

    @Test
    void stylesAreAskedForByContentAndNotByTime() throws Exception {
        URI style = URI.create(address("/css/tokens.css"));
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> first =
                    client.send(HttpRequest.newBuilder(style).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
            assertThat(first.headers().firstValue("Last-Modified")).isEmpty();
            String tag = first.headers().firstValue("ETag").orElseThrow();
            HttpRequest again =
                    HttpRequest.newBuilder(style).header("If-None-Match", tag).build();
            assertThat(client.send(again, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(304);
        }
    }

    @Test
    void aSpreadsheetIsATableWhoseMarksFollowDecisions() throws IOException {
        try (Browsing browsing = Browsing.begin()) {
            Page page = browsing.page(address(""), Browsing.DESK);
            page.navigate(upload(page, new FilePayload("分解表.xlsx", "application/octet-stream", workbook())));
            Locator table = page.locator("#paper table");
            assertThat(table.locator("tr")).hasCount(4);
            assertThat(table.locator("tr").first().locator("td")).hasAttribute("colspan", "4");
            assertThat(table.locator("td[rowspan='2']")).hasText("民生");
            assertThat(table.locator("tr").nth(2).locator("td")).hasCount(4);
            Locator mark = table.locator("mark").first();
            page.keyboard().press("Enter");
            assertThat(mark).hasClass(Pattern.compile(".*confirmed.*"));
            assertThat(table.locator("tr").nth(2).locator("td")).hasCount(4);
            assertThat(browsing.complaints()).isEmpty();
        }
    }

    @Test
    void aReviewOf250CandidatesTravelsLight() throws Exception {
        String review;
        try (Browsing browsing = Browsing.begin()) {
            Page page = browsing.page(address(""), Browsing.DESK);
            byte[] text = promises().getBytes(StandardCharsets.UTF_8);
            review = upload(page, new FilePayload("二百五十项.txt", "text/plain", text));
        }
        HttpResponse<byte[]> answer = get(review);
        String page = new String(
                new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(page.split("<li class=\"cand ", -1)).hasSizeGreaterThan(PROMISES);
        assertThat(answer.body()).hasSizeLessThan(MOST_BYTES);
        System.out.printf(
                "review of %d candidates: %,d bytes, %,d zipped, median of 20: %d ms%n",
                page.split("<li class=\"cand ", -1).length - 1,
                page.getBytes(StandardCharsets.UTF_8).length,
                answer.body().length,
                median(review));
    }

    /** The address of the review, once the document is read. */
    private static String upload(Page page, FilePayload file) {
        page.navigate("/documents");
        page.setInputFiles("#files", file);
        assertThat(page.locator("#arrivals .notice.ok")).containsText("项候选");
        return page.locator("#documents .name").first().getAttribute("href");
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("任务");
            List<List<String>> rows = List.of(
                    List.of("石桥镇重点任务分解表"),
                    List.of("类别", "重点任务", "牵头单位", "完成时限"),
                    List.of("民生", "新建口袋公园3处", "镇建设办", "6月底前"),
                    List.of("", "改造老旧小区2个", "镇建设办", "年底前"));
            for (int y = 0; y < rows.size(); y++) {
                Row row = sheet.createRow(y);
                for (int x = 0; x < rows.get(y).size(); x++) {
                    row.createCell(x).setCellValue(rows.get(y).get(x));
                }
            }
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static String promises() {
        return IntStream.rangeClosed(1, PROMISES)
                .mapToObj(n -> "加快推进第%d号片区更新，年底前新建停车位%d个以上，改造老旧小区%d个。".formatted(n, 100 + n, n))
                .collect(Collectors.joining("\n", "石桥镇2026年工作要点\n", "\n"));
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address(path)))
                .header("Accept-Encoding", "gzip")
                .header("Cookie", "luoshi=" + Passes.cookie(address(""), "dcs.chief"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private long median(String path) throws IOException, InterruptedException {
        long[] times = new long[20];
        for (int i = 0; i < times.length; i++) {
            long begun = System.nanoTime();
            get(path);
            times[i] = (System.nanoTime() - begun) / 1_000_000;
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
