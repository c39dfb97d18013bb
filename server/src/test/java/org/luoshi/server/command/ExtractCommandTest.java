package org.luoshi.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ExtractCommandTest {

    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;

    private Path report;
    private Path results;

    @BeforeEach
    void writeAReport() throws IOException {
        report = file("报告 2026.txt", "年内建成临澜大桥\n年内新建学校三所\n");
        results = folder.resolve("结 果");
    }

    @Test
    void writesOneFilesResultToStandardOutput() {
        assertThat(terminal.run("extract", report)).isZero();
        assertThat(new ObjectMapper().readTree(terminal.out()).path("items")).hasSize(2);
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void handsOnDateAndPlace() {
        terminal.run("extract", report, "--date", "2026-02-17", "--place", "临澜区");
        JsonNode document = new ObjectMapper().readTree(terminal.out());
        assertThat(document.path("date").asString()).isEqualTo("2026-02-17");
        assertThat(document.path("place").asString()).isEqualTo("临澜区");
    }

    @Test
    void namesResultsAfterTheirFiles() throws IOException {
        Path other = file("意见.docx", "年内修路\n");
        assertThat(terminal.run("extract", report, other, "-o", results)).isZero();
        assertThat(names(results)).containsExactlyInAnyOrder("报告 2026.txt.json", "意见.docx.json", "意见.docx.txt");
        assertThat(results.resolve("意见.docx.txt")).hasContent("年内修路\n");
    }

    @Test
    void readsTheOtherFilesWhenOneFails() throws IOException {
        Path empty = file("空.txt", "");
        Path missing = folder.resolve("没有.txt");
        assertThat(terminal.run("extract", empty, missing, folder, report, "-o", results))
                .isEqualTo(Commands.FAILED);
        assertThat(names(results)).containsExactly("报告 2026.txt.json");
        assertThat(terminal.err().lines())
                .hasSize(5)
                .anySatisfy(line -> assertThat(line).contains("空.txt：这份文件是空的"))
                .anySatisfy(line -> assertThat(line).contains("没有.txt：没有这个文件"))
                .anySatisfy(line -> assertThat(line).contains("这是目录"))
                .anySatisfy(line -> assertThat(line).isEqualTo("4 份文件，提出 2 项，3 份没有读成。"));
    }

    @Test
    void saysThatMemoryIsShortAndGoesOn() {
        assertThat(terminal.run(FakePromises.failing(new OutOfMemoryError("x")), "extract", report))
                .isEqualTo(Commands.FAILED);
        assertThat(terminal.err())
                .contains("报告 2026.txt：内存不够")
                .contains("LUOSHI_HEAP")
                .hasLineCount(1);
    }

    @Test
    void tellsABugInOneLine() {
        assertThat(terminal.run(FakePromises.failing(new IllegalStateException("x")), "extract", report))
                .isEqualTo(Commands.FAILED);
        assertThat(terminal.err()).contains("软件的缺陷").hasLineCount(1);
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void refusesAFileAsOutputFolder() {
        assertThat(terminal.run("extract", report, "-o", report)).isEqualTo(Commands.USAGE);
        assertThat(terminal.err()).contains("是文件，不是目录");
        assertThat(report).content().contains("临澜大桥");
    }

    @Test
    void leavesNothingHalfWrittenWhenTheResultCannotBePut() throws IOException {
        Files.createDirectories(results.resolve("报告 2026.txt.json/占用"));
        assertThat(terminal.run("extract", report, "-o", results)).isEqualTo(Commands.FAILED);
        assertThat(names(results)).containsExactly("报告 2026.txt.json");
        assertThat(terminal.err()).contains("结果写不出");
    }

    @Test
    void refusesTwoFilesThatWouldWriteTheSameResult() throws IOException {
        Path other = folder.resolve("另").resolve("报告 2026.txt");
        Files.createDirectories(folder.resolve("另"));
        Files.writeString(other, "年内修桥");
        assertThat(terminal.run("extract", report, other, "-o", results)).isEqualTo(Commands.USAGE);
        assertThat(results).doesNotExist();
    }

    @Test
    void neverWritesOverADocument() throws IOException {
        Path word = file("意见.docx", "年内修路");
        Path text = file("意见.docx.txt", "原有的话");
        assertThat(terminal.run("extract", word, text, "-o", folder)).isEqualTo(Commands.USAGE);
        assertThat(text).hasContent("原有的话");
    }

    @Test
    void needsAFolderForSeveralFilesAndForSpreadsheets() throws IOException {
        assertThat(terminal.run("extract", report, file("二.txt", "年内修路"))).isEqualTo(Commands.USAGE);
        assertThat(terminal.run("extract", report, "--format", "xlsx")).isEqualTo(Commands.USAGE);
        assertThat(terminal.err()).contains("several files need -o DIR").contains("xlsx needs -o DIR");
    }

    @Test
    void refusesADateThatIsNone() {
        assertThat(terminal.run("extract", report, "--date", "去年")).isEqualTo(Commands.USAGE);
        assertThat(terminal.err()).contains("日期应写作 2026-02-17，不是“去年”");
    }

    @Test
    void writesTheOfficesTable() throws IOException {
        assertThat(terminal.run("extract", report, "--format", "xlsx", "-o", results))
                .isZero();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(results.resolve("报告 2026.txt.xlsx")))) {
            assertThat(book.getSheetAt(0).getRow(3).getCell(8).getStringCellValue())
                    .isEqualTo("报告 2026.txt，第10—17字");
        }
    }

    @Test
    void linesUpTheTableInTheTerminal() {
        terminal.run("extract", report, "--format", "table");
        List<String> lines = terminal.out().lines().toList();
        assertThat(lines.getFirst()).isEqualTo("报告 2026.txt（地方不详，日期不详），2 项");
        assertThat(lines)
                .filteredOn(line -> line.contains("区发改局"))
                .hasSize(2)
                .extracting(line -> Columns.width(line.substring(0, line.indexOf("区发改局"))))
                .containsOnly(
                        Columns.width(lines.get(1).substring(0, lines.get(1).indexOf("牵头单位"))));
    }

    @Test
    void writesOverOneLineInATerminal() throws IOException {
        Terminal live = new Terminal(true);
        live.run("extract", report, file("二.txt", "年内修路"), "-o", results);
        assertThat(live.err())
                .contains("\r\033[K[2/2] ")
                .endsWith("2 份文件，提出 3 项。\n")
                .containsOnlyOnce("\n");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
