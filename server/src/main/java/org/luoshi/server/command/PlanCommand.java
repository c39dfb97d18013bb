package org.luoshi.server.command;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.luoshi.scheduling.Effort;
import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.Objective;
import org.luoshi.scheduling.clash.Wording;
import org.luoshi.scheduling.json.PlanJson;
import org.luoshi.scheduling.planning.Answer;
import org.luoshi.scheduling.planning.Planner;
import org.luoshi.scheduling.reading.NamedDays;
import org.luoshi.scheduling.reading.PlanFile;
import org.luoshi.scheduling.reading.UnreadablePlan;
import org.luoshi.server.shared.WorkCalendar;
import org.luoshi.server.shared.calendar.StatutoryCalendar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plans one file and tells the plan, or why there is none. */
@Command(
        name = "plan",
        description = {
            "排计划：每项活动何时开始、何时完成，哪些没有余地；排不成就说明是哪几条互相矛盾、怎样改最省。",
            "Plans activities, or tells which demands clash and the cheapest repairs."
        },
        optionListHeading = "%n选项 options:%n",
        sortOptions = false,
        footer = {
            "",
            "日历 calendars: YAML 里可用 statutory（法定节假日与调休）、weekdays、every-day 或自己写的",
            "退出码 exit code: 0 排成 planned; 1 排不成、没来得及或文件有误 no plan; 2 参数有误 usage"
        })
final class PlanCommand implements Callable<Integer> {

    private static final int WORKERS = 2;
    private static final double MOST_SECONDS = 86_400;

    enum Goal {
        LATEST_START,
        MAKESPAN
    }

    enum Form {
        JSON,
        TABLE
    }

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "PSPLIB 的 .sm、Patterson 的 .rcp，或本库的 .yaml · the network")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Option(
            names = "--objective",
            paramLabel = "latest-start|makespan",
            defaultValue = "makespan",
            description = "latest-start 按期限倒排最迟开工；makespan 最短工期；默认 makespan")
    private String objective = "makespan";

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "10",
            description = "最多算几秒，默认 10 · the longest time for the search")
    private double seconds;

    @Option(
            names = "--format",
            paramLabel = "json|table",
            defaultValue = "json",
            description = "json 给程序，table 在终端里看；默认 json · the form of the result")
    private Form form = Form.JSON;

    PlanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Goal goal = goal();
        if (!(seconds > 0) || seconds > MOST_SECONDS) {
            throw misused("--seconds 应大于 0，至多 86400 · more than 0, 86400 at most");
        }
        Network network;
        try {
            network = PlanFile.read(String.valueOf(file.getFileName()), Files.readString(file), calendars());
        } catch (UnreadablePlan | MalformedInputException e) {
            return refuse(e);
        }
        if (goal == Goal.LATEST_START
                && network.projects().stream().allMatch(one -> one.deadline().isEmpty())) {
            throw misused("latest-start 要有期限：请在文件里写 due，或改用 makespan · no deadline to plan back from");
        }
        return tell(network, new Planner().plan(network, objective(goal), new Effort(seconds, WORKERS, 1)));
    }

    private Goal goal() {
        return switch (objective.toLowerCase(Locale.ROOT)) {
            case "makespan" -> Goal.MAKESPAN;
            case "latest-start" -> Goal.LATEST_START;
            default ->
                throw misused("--objective 只有 latest-start 和 makespan，没有“%s” · no such objective".formatted(objective));
        };
    }

    private static Objective objective(Goal goal) {
        return switch (goal) {
            case LATEST_START -> new Objective.LatestStart();
            case MAKESPAN -> new Objective.Makespan();
        };
    }

    private static NamedDays calendars() {
        WorkCalendar statutory = new StatutoryCalendar();
        return name -> name.equals("statutory") ? Optional.of(statutory::isWorkingDay) : Optional.empty();
    }

    private int refuse(Exception fault) {
        String sentence = fault instanceof MalformedInputException
                ? file.getFileName() + "：不是 UTF-8 文字，请另存为 UTF-8 · not UTF-8"
                : String.valueOf(fault.getMessage());
        console.err().println("luoshi：" + sentence);
        return Commands.FAILED;
    }

    private int tell(Network network, Answer answer) throws IOException {
        boolean dated = isYaml();
        switch (form) {
            case JSON -> {
                String json = new PlanJson(network, dated).of(String.valueOf(file.getFileName()), objective, answer);
                console.raw().write((json + "\n").getBytes(StandardCharsets.UTF_8));
                console.raw().flush();
            }
            case TABLE -> PlanTable.write(network, dated, answer, console.out());
        }
        return switch (answer) {
            case Answer.Planned planned -> Commands.OK;
            case Answer.Impossible impossible -> {
                new Wording(network).of(impossible.clash()).forEach(console.err()::println);
                yield Commands.FAILED;
            }
            case Answer.Unknown unknown -> {
                console.err()
                        .println("luoshi：%.0f 秒里没有排成，也没有证明排不成，请加大 --seconds · neither planned nor refuted"
                                .formatted(seconds));
                yield Commands.FAILED;
            }
        };
    }

    /** The classical formats know no dates. */
    private boolean isYaml() {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).matches(".*\\.ya?ml");
    }

    private ParameterException misused(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
