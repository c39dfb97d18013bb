package org.luoshi.server.command;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments, and what there is instead. */
final class Usage {

    private Usage() {}

    /** @param commands those that may stand here, none within a command */
    static String sentence(ParameterException fault, List<String> commands) {
        return switch (fault) {
            case UnmatchedArgumentException unmatched ->
                unknown(unmatched.getUnmatched().getFirst(), commands);
            case MissingParameterException missing -> "缺少 %s · missing".formatted(labels(missing.getMissing()));
            default -> String.valueOf(fault.getMessage());
        };
    }

    private static String unknown(String argument, List<String> commands) {
        return commands.isEmpty()
                ? "不认识“%s” · unknown option or argument".formatted(argument)
                : "没有“%s”这个命令，现有 %s · no such command, there are %2$s".formatted(argument, String.join("、", commands));
    }

    private static String labels(List<ArgSpec> missing) {
        return missing.stream().map(ArgSpec::paramLabel).collect(Collectors.joining("、"));
    }
}
