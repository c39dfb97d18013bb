package org.luoshi.server.matter.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.Due;
import org.luoshi.server.matter.Loops;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterFilter;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.matter.Measure;
import org.luoshi.server.matter.Outcome;
import org.luoshi.server.matter.Owner;
import org.luoshi.server.matter.Register;
import org.luoshi.server.matter.Registration;
import org.luoshi.server.matter.loop.District;
import org.luoshi.server.parts.Parts;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.shared.Quote;
import org.luoshi.server.shared.Span;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.Who;
import org.luoshi.server.shared.sheet.Fault;
import org.luoshi.server.shared.sheet.NotABook;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.Scope;
import org.luoshi.server.unit.Units;
import org.luoshi.server.unit.change.Changes;

/** Out, edited as people edit, and back. */
class RoundTripTest {

    private static final Scope ALL = new Scope.District();
    private static final Acting CHIEF = new Acting(District.CHIEF, Role.SUPERVISOR, ALL);

    private static Parts parts;
    private static Matters matters;
    private static Loops loops;
    private static Returns returns;
    private static int number;

    private MatterId draft = MatterId.fresh(Parts.NOW, new Random());
    private MatterId running = draft;

    @BeforeAll
    static void open() {
        parts = Parts.open();
        matters = parts.get(Matters.class);
        loops = parts.get(Loops.class);
        returns = parts.get(Returns.class);
        assertThat(parts.get(Changes.class).carryOut(new District().changes(), District.CHIEF))
                .isInstanceOf(Changes.Outcome.Done.class);
    }

    @AfterAll
    static void close() {
        parts.close();
    }

    @BeforeEach
    void twoMatters() {
        draft = register("=SUM(A1) 完成率100%");
        running = register("新建社区食堂30个");
        done(running, new Command.ProposeCriterion(District.FGJ, "建成30个", "验收单"), District.CHIEF);
        done(running, new Command.AgreeCriterion(), District.FGJ_CLERK);
        done(
                running,
                new Command.Assign(List.of(), Optional.empty(), Optional.empty(), Optional.empty()),
                District.CHIEF);
        done(running, new Command.Sign(), District.FGJ_CLERK);
        done(
                running,
                new Command.SetNodes(List.of(new Course.Node("选址", LocalDate.of(2027, 3, 31), Optional.empty()))),
                District.FGJ_CLERK);
    }

    @Test
    void writesWordsAsWordsAndFiguresAsFigures() throws IOException {
        try (XSSFWorkbook book = open(export())) {
            Row row = row(book, Field.Table.MATTERS, draft);
            Cell title = row.getCell(column(Field.TITLE));
            assertThat(title.getCellType()).isEqualTo(CellType.STRING);
            assertThat(title.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(title.getCellStyle().getLocked()).isFalse();
            assertThat(row.getCell(column(Field.ID)).getCellStyle().getLocked()).isTrue();
            assertThat(row.getCell(column(Field.DUE))
                            .getLocalDateTimeCellValue()
                            .toLocalDate())
                    .isEqualTo(LocalDate.of(2030, 12, 31));
            assertThat(book.getSheetAt(0).getProtect()).isTrue();
        }
    }

    @Test
    void comesBackUnchangedWithoutACommand() throws IOException {
        Preview preview = returns.read("清单.xlsx", edited(book -> {}), CHIEF);

        assertThat(preview.faults()).isEmpty();
        assertThat(preview.rows()).isEmpty();
        assertThat(preview.unchanged()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void storesNothingBeforeItIsConfirmedAndEverythingAfter() throws IOException {
        byte[] file = edited(book -> {
            row(book, Field.Table.MATTERS, draft).getCell(column(Field.TITLE)).setCellValue("完成率达到100%");
            row(book, Field.Table.MATTERS, draft).getCell(column(Field.DUE)).setCellValue("2029年9月30日");
        });
        long before = parts.get(Ledger.class).size();

        Preview preview = returns.read("清单.xlsx", file, CHIEF);

        assertThat(parts.get(Ledger.class).size()).isEqualTo(before);
        assertThat(commands(preview)).containsExactly("Amend ok");
        List<Returns.Answer> answers = returns.confirm(preview, Set.of(), CHIEF);
        assertThat(answers).extracting(Returns.Answer::outcome).hasOnlyElementsOfType(Outcome.Done.class);
        assertThat(matter(draft).title()).isEqualTo("完成率达到100%");
        assertThat(matter(draft).due().lastDay()).contains(LocalDate.of(2029, 9, 30));
        assertThat(returns.confirm(preview, Set.of(), CHIEF))
                .as("a second time")
                .isEmpty();
    }

    @Test
    void turnsFiguresNodesAndWordsIntoOneReport() throws IOException {
        Preview preview = returns.read(
                "清单.xlsx",
                edited(book -> {
                    row(book, Field.Table.MEASURES, running)
                            .getCell(column(Field.FIGURE))
                            .setCellValue("12 个");
                    row(book, Field.Table.NODES, running)
                            .getCell(column(Field.NODE_DONE))
                            .setCellValue("2026/2/27");
                    row(book, Field.Table.MATTERS, running)
                            .getCell(column(Field.WORDS))
                            .setCellValue("已建成12个");
                }),
                clerk());

        assertThat(commands(preview)).containsExactly("Report ok");
        returns.confirm(preview, Set.of(), clerk());
        assertThat(java.util.Objects.requireNonNull(
                                matter(running).course().figures().get(0))
                        .value())
                .isEqualByComparingTo("12");
        assertThat(matter(running).course().nodes().getFirst().done()).contains(LocalDate.of(2026, 2, 27));
    }

    @Test
    void asksForDelayWhereADateIsChangedAfterTheSignature() throws IOException {
        Consumer<XSSFWorkbook> later = book -> row(book, Field.Table.MATTERS, running)
                .getCell(column(Field.DUE))
                .setCellValue(LocalDate.of(2031, 6, 30));

        assertThat(codes(returns.read("清单.xlsx", edited(later), clerk()))).containsExactly("cause-missing");
        Preview preview = returns.read(
                "清单.xlsx",
                edited(later.andThen(book -> row(book, Field.Table.MATTERS, running)
                        .getCell(column(Field.WORDS))
                        .setCellValue("汛期停工"))),
                clerk());

        assertThat(commands(preview)).containsExactly("AskDelay ok");
        returns.confirm(preview, Set.of(), clerk());
        assertThat(matter(running).course().delay().orElseThrow().cause()).isEqualTo("汛期停工");
        assertThat(matter(running).due().lastDay()).as("not moved silently").contains(LocalDate.of(2030, 12, 31));
    }

    @Test
    void saysBeforehandWhatThisPersonMayNotDo() throws IOException {
        Preview preview = returns.read(
                "清单.xlsx",
                edited(book -> row(book, Field.Table.MATTERS, draft)
                        .getCell(column(Field.TITLE))
                        .setCellValue("别的名称")),
                clerk());

        assertThat(commands(preview)).hasSize(1).allMatch(it -> it.startsWith("Amend ") && !it.equals("Amend ok"));
    }

    @Test
    void showsAConflictCellByCellAndLetsThePersonChoose() throws IOException {
        byte[] file = edited(book -> {
            row(book, Field.Table.MATTERS, draft).getCell(column(Field.TITLE)).setCellValue("我的名称");
            row(book, Field.Table.MATTERS, draft).getCell(column(Field.SUPPORT)).setCellValue("区财政局");
        });
        Matter old = matter(draft);
        done(draft, new Command.Amend("他人的名称", old.owners(), old.due(), old.measures()), District.CHIEF);

        Preview preview = returns.read("清单.xlsx", file, CHIEF);

        assertThat(commands(preview)).containsExactly("Amend ok");
        Change conflict = preview.rows().getFirst().conflicts().getFirst();
        assertThat(List.of(conflict.base(), conflict.theirs(), conflict.mine()))
                .containsExactly("=SUM(A1) 完成率100%", "他人的名称", "我的名称");
        returns.confirm(preview, Set.of(), CHIEF);
        assertThat(matter(draft).title()).isEqualTo("他人的名称");
        assertThat(matter(draft).owners(Owner.Role.SUPPORT)).containsExactly("区财政局");

        returns.confirm(returns.read("清单.xlsx", file, CHIEF), Set.of(conflict.key()), CHIEF);
        assertThat(matter(draft).title()).isEqualTo("我的名称");
    }

    @Test
    void refusesWhatMovedBetweenPreviewAndConfirmation() throws IOException {
        Preview preview = returns.read(
                "清单.xlsx",
                edited(book -> row(book, Field.Table.MATTERS, draft)
                        .getCell(column(Field.TITLE))
                        .setCellValue("我的名称")),
                CHIEF);
        Matter old = matter(draft);
        done(draft, new Command.Amend("他人的名称", old.owners(), old.due(), old.measures()), District.CHIEF);

        assertThat(returns.confirm(preview, Set.of(), CHIEF))
                .extracting(Returns.Answer::outcome)
                .hasOnlyElementsOfType(Outcome.Conflict.class);
        assertThat(matter(draft).title()).isEqualTo("他人的名称");
    }

    @Test
    void showsAPreviewToNobodyElse() throws IOException {
        Preview preview = returns.read("清单.xlsx", edited(book -> {}), CHIEF);

        assertThat(returns.find(preview.id(), District.CHIEF)).isPresent();
        assertThat(returns.find(preview.id(), District.FGJ_CLERK)).isEmpty();
    }

    @Test
    void namesTheCellOfEveryFault() throws IOException {
        Preview preview = returns.read(
                "清单.xlsx",
                edited(book -> {
                    Row row = row(book, Field.Table.MATTERS, draft);
                    row.getCell(column(Field.TITLE)).setCellFormula("1+1");
                    row.getCell(column(Field.DUE)).setCellValue("年底前");
                    row.getCell(column(Field.STATE)).setCellValue("已销号");
                    row(book, Field.Table.MEASURES, draft)
                            .getCell(column(Field.FIGURE))
                            .setCellValue("很多");
                    Sheet sheet = book.getSheetAt(0);
                    sheet.createRow(sheet.getLastRowNum() + 1)
                            .createCell(column(Field.TITLE))
                            .setCellValue("新事项");
                    sheet.getRow(0).getCell(column(Field.CRITERION)).setCellValue("标准");
                }),
                CHIEF);

        assertThat(codes(preview))
                .contains(
                        "formula", "no-date", "not-editable", "no-figure", "no-id", "unknown-column", "column-missing");
        assertThat(preview.faults().stream()
                        .filter(it -> it.code().equals("no-date"))
                        .map(Fault::cell))
                .allMatch(cell -> cell.matches("J\\d+"));
        assertThat(preview.rows()).isEmpty();
    }

    @Test
    void readsMovedColumnsAndPassesOverMergedCells() throws IOException {
        Preview preview = returns.read(
                "清单.xlsx",
                edited(book -> {
                    Sheet sheet = book.getSheetAt(0);
                    int from = column(Field.TITLE);
                    int to = Field.of(Field.Table.MATTERS).size() + 2;
                    for (Row row : sheet) {
                        row.createCell(to).setCellValue(row.getCell(from).getStringCellValue());
                        row.removeCell(row.getCell(from));
                    }
                    row(book, Field.Table.MATTERS, draft).getCell(to).setCellValue("换了一列");
                    int line = row(book, Field.Table.MATTERS, running).getRowNum();
                    sheet.addMergedRegion(new CellRangeAddress(line, line, column(Field.LEAD), column(Field.SUPPORT)));
                    sheet.getRow(line).getCell(column(Field.LEAD)).setCellValue("石桥镇");
                }),
                CHIEF);

        assertThat(codes(preview)).containsExactly("merged");
        assertThat(commands(preview)).containsExactly("Amend ok");
    }

    @Test
    void readsNothingOfMattersOutOfScope() throws IOException {
        byte[] file = edited(book -> row(book, Field.Table.MATTERS, running)
                .getCell(column(Field.WORDS))
                .setCellValue("试一试"));
        Scope scope = parts.get(Units.class)
                .organisation()
                .scope(District.QINGYA_CLERK.post().orElseThrow());

        Preview preview = returns.read("清单.xlsx", file, new Acting(District.QINGYA_CLERK, Role.CLERK, scope));

        assertThat(preview.rows()).isEmpty();
        assertThat(preview.unchanged()).isZero();
        assertThat(codes(preview)).containsOnly("not-there");
    }

    @Test
    void refusesWhatIsNoSpreadsheetOfOurs() throws IOException {
        assertThatThrownBy(() -> returns.read("a.xlsx", "abc".getBytes(StandardCharsets.UTF_8), CHIEF))
                .isInstanceOfSatisfying(
                        NotABook.class, it -> assertThat(it.fault().code()).isEqualTo("not-a-book"));
        byte[] renamed = edited(book -> {
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                book.setSheetName(i, "x" + i);
            }
        });
        assertThatThrownBy(() -> returns.read("a.xlsx", renamed, CHIEF))
                .isInstanceOfSatisfying(
                        NotABook.class, it -> assertThat(it.fault().code()).isEqualTo("no-sheet"));
    }

    private static Acting clerk() {
        Scope scope = parts.get(Units.class)
                .organisation()
                .scope(District.FGJ_CLERK.post().orElseThrow());
        return new Acting(District.FGJ_CLERK, Role.CLERK, scope);
    }

    private static List<String> commands(Preview preview) {
        return preview.rows().stream()
                .flatMap(row -> row.steps().stream())
                .map(step -> step.planned().command().getClass().getSimpleName() + " "
                        + step.refused().map(it -> it.code()).orElse("ok"))
                .toList();
    }

    private static List<String> codes(Preview preview) {
        return preview.faults().stream().map(Fault::code).toList();
    }

    private static int column(Field field) {
        return Field.of(field.table()).indexOf(field);
    }

    private static Row row(XSSFWorkbook book, Field.Table table, MatterId id) {
        for (Row row : book.getSheet(table.title())) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(id.toString())) {
                return row;
            }
        }
        throw new AssertionError("no row of " + id);
    }

    /** Only this test's two matters: others' have changed meanwhile. */
    private byte[] export() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        parts.get(MatterSheet.class).write(MatterFilter.all().withText("轮次" + (number + 1) / 2 + "。"), ALL, out);
        return out.toByteArray();
    }

    private byte[] edited(Consumer<XSSFWorkbook> editing) throws IOException {
        try (XSSFWorkbook book = open(export())) {
            editing.accept(book);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private static Matter matter(MatterId id) {
        return matters.find(id, ALL).orElseThrow();
    }

    private static void done(MatterId id, Command command, Who who) {
        assertThat(loops.act(id, matter(id).version(), command, who)).isInstanceOf(Outcome.Done.class);
    }

    private static MatterId register(String title) {
        number++;
        MatterId id = MatterId.fresh(Instant.parse("2026-02-20T01:00:00Z"), new Random(number));
        Measure measure = new Measure(
                Optional.empty(),
                "30个",
                "社区食堂",
                Measure.Comparison.AT_LEAST,
                new BigDecimal("30"),
                Optional.empty(),
                "个",
                Optional.empty());
        Registration registration = new Registration(
                id,
                title,
                "task",
                List.of(new Owner("区发改局", Owner.Role.LEAD, Owner.Source.STATED, Optional.of(District.FGJ))),
                new Due.On(LocalDate.of(2030, 12, 31), ""),
                List.of(measure),
                List.of("一、民生"),
                Optional.empty(),
                new Matter.Source(
                        Optional.of(new DocumentId(1)),
                        "2026年政府工作报告",
                        number,
                        List.of(Quote.of(new Span(number * 20, number * 20 + 8), "轮次" + (number + 1) / 2 + "。"))),
                Optional.of(new UnitCode("dcs")),
                Optional.empty());
        parts.transaction()
                .executeWithoutResult(transaction -> parts.get(Register.class)
                        .register(registration, District.CHIEF, Instant.parse("2026-02-20T01:00:00Z")));
        return id;
    }
}
