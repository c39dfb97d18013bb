package org.luoshi.server.command;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luoshi.extraction.Assumptions;
import org.luoshi.extraction.opinion.ApiKey;
import org.luoshi.extraction.opinion.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Checks the arguments before any file is touched, then lets {@link Extracting} go through the files. */
@Command(
        name = "extract",
        description = {
            "从文件里读出承诺事项：原文、出处、责任单位、时限、量化目标。",
            "Reads what documents promise: words, source, owners, date and figures."
        },
        parameterListHeading = "%n文件 files:%n",
        optionListHeading = "%n选项 options:%n",
        sortOptions = false,
        footer = {
            "",
            "例 examples:",
            "  luoshi extract 报告.docx --format table",
            "  luoshi extract 报告.docx 意见.pdf -o 结果 --format xlsx",
            "  luoshi extract *.txt -o out",
            "",
            "退出码 exit code: 0 都成了 all done; 1 有文件没读成，其余照写 some file failed; 2 参数有误 usage"
        })
final class ExtractCommand implements Callable<Integer> {

    private final Console console;
    private final Function<Optional<Settings>, Promises> promises;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "txt、html、docx、pdf（有文字层的）或 xlsx · one or more documents")
    private List<Path> files = List.of();

    @Option(
            names = "--date",
            paramLabel = "D",
            converter = IsoDate.class,
            description = "文件日期，如 2026-02-17；不给就从文中找 · the document's date; else found in the text")
    private @Nullable LocalDate date;

    @Option(
            names = "--place",
            paramLabel = "P",
            description = "文件代表的地方或单位，如 临澜区；不给就从文中找 · the place or unit that speaks; else found")
    private @Nullable String place;

    @Option(
            names = "--format",
            paramLabel = "json|xlsx|table",
            defaultValue = "json",
            description = "json 给程序，xlsx 是任务分解表，table 在终端里看；默认 json · the form of the result")
    private Form form = Form.json;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = {
                "写到这个目录：name.ext 得 name.ext.json（或 .xlsx、.table.txt），",
                "docx、pdf、xlsx 还得 name.ext.txt，即出处所指的文字；",
                "一份文件可不给，结果到标准输出 · the folder for results; one file may do without"
            })
    private @Nullable Path folder;

    @Option(
            names = "--opinion",
            paramLabel = "URL",
            description = {
                "请本单位网内的语言模型再看一遍，如 http://localhost:8000/v1；默认不用。只增补或存疑，都注明是它说的；",
                "密钥放环境变量 LUOSHI_OPINION_KEY · a second opinion from a language model of your own; off by default"
            })
    private @Nullable URI opinion;

    @Option(names = "--opinion-model", paramLabel = "NAME", description = "模型名，与 --opinion 同用 · the model's name")
    private @Nullable String opinionModel;

    /** @param promises called once the arguments are sound, as loading the lexicons takes a while */
    ExtractCommand(Console console, Function<Optional<Settings>, Promises> promises) {
        this.console = console;
        this.promises = promises;
    }

    @Override
    public Integer call() {
        Destination destination = destination();
        refuseClashes(destination);
        Assumptions assumptions = new Assumptions(Optional.ofNullable(date), Optional.ofNullable(place));
        return new Extracting(promises.apply(secondOpinion()), assumptions, form, destination, console, files.size())
                .run(files);
    }

    private Optional<Settings> secondOpinion() {
        if (opinion == null && opinionModel == null) {
            return Optional.empty();
        }
        if (opinion == null || opinionModel == null) {
            throw misused("--opinion 与 --opinion-model 要一起给 · both are needed");
        }
        try {
            Settings settings = Settings.of(opinion, opinionModel);
            String key = System.getenv("LUOSHI_OPINION_KEY");
            return Optional.of(key == null || key.isBlank() ? settings : settings.withKey(new ApiKey(key)));
        } catch (IllegalArgumentException e) {
            throw misused("--opinion 的地址不对：%s".formatted(e.getMessage()));
        }
    }

    private Destination destination() {
        if (folder == null) {
            if (files.size() > 1) {
                throw misused("多份文件要用 -o DIR 给出输出目录 · several files need -o DIR");
            }
            if (form == Form.xlsx) {
                throw misused("xlsx 要用 -o DIR 给出输出目录 · xlsx needs -o DIR");
            }
            return new Destination.StandardOutput(console.raw(), console.columns());
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw misused("输出位置 %s 是文件，不是目录 · the output is a file, not a folder".formatted(folder));
        }
        return new Destination.Folder(folder);
    }

    /** Two documents must not write the same file, and no document may be written over. */
    private void refuseClashes(Destination destination) {
        Set<Path> documents = new HashSet<>();
        files.forEach(file -> documents.add(file.toAbsolutePath().normalize()));
        Map<Path, Path> writers = new HashMap<>();
        for (Path file : files) {
            for (Path target : destination.filesFor(String.valueOf(file.getFileName()), form)) {
                Path absolute = target.toAbsolutePath().normalize();
                Path other = documents.contains(absolute) ? target : writers.putIfAbsent(absolute, file);
                if (other != null) {
                    throw misused("%s 与 %s 会写到同一个文件 %s，请分开输出 · both would write the same file"
                            .formatted(other, file, target));
                }
            }
        }
    }

    private ParameterException misused(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    /** A date as 2026-02-17. */
    static final class IsoDate implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException(
                        "日期应写作 2026-02-17，不是“%s” · a date is written 2026-02-17".formatted(value));
            }
        }
    }
}
