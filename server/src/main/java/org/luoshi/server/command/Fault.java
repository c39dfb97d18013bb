package org.luoshi.server.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.luoshi.extraction.reading.UnreadableDocument;
import org.luoshi.server.database.CannotStart;
import org.luoshi.server.ledger.transfer.NotAnExport;

/** What went wrong, as one sentence for the person at the terminal: what it is, and what to do. */
final class Fault {

    private static final int BYTES_IN_A_MEGABYTE = 1 << 20;

    private Fault() {}

    /** While a file was read or its promises were sought. */
    static String reading(String file, Throwable fault) {
        return switch (fault) {
            case UnreadableDocument unreadable -> named(file, unreadable);
            case NoSuchFileException missing -> file + "：没有这个文件，请核对路径。";
            case AccessDeniedException denied -> file + "：没有读取权限，请改权限或换一个用户再试。";
            case IOException io -> file + "：" + odd(Path.of(file), io);
            default -> file + "：" + sentence(fault);
        };
    }

    private static String odd(Path file, IOException fault) {
        return Files.isDirectory(file)
                ? "这是目录，请给出其中的文件，如 %s/*.docx。".formatted(file)
                : "读不出来（%s），请检查磁盘或换一份文件再试。".formatted(fault.getMessage());
    }

    /** While a result was written. */
    static String writing(String file, IOException fault) {
        String message = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
        if (message.contains("no space left") || message.contains("disk quota")) {
            return file + "：磁盘空间不够，结果没有写出，请腾出空间后再试。";
        }
        if (fault instanceof AccessDeniedException) {
            return file + "：输出目录没有写入权限，结果没有写出，请换一个目录。";
        }
        return file + "：结果写不出（" + fault.getMessage() + "），请换一个输出目录再试。";
    }

    /** Whatever the place. */
    static String sentence(Throwable fault) {
        return switch (fault) {
            case CannotStart known -> String.valueOf(known.getMessage());
            case NotAnExport known -> String.valueOf(known.getMessage());
            case NoSuchFileException missing -> missing.getMessage() + "：没有这个文件，请核对路径。";
            case IOException io -> "读写失败（%s），请检查磁盘、权限和数据库后再试。".formatted(io.getMessage());
            case OutOfMemoryError memory ->
                "内存不够（上限 %d MB），请设 LUOSHI_HEAP=4g 一类更大的值后再试。"
                        .formatted(Runtime.getRuntime().maxMemory() / BYTES_IN_A_MEGABYTE);
            default ->
                "程序出错（%s），这是软件的缺陷，请连同文件报告给开发者；设 LUOSHI_DEBUG=1 可看细节。"
                        .formatted(fault.getClass().getSimpleName());
        };
    }

    static void traceWhenAsked(Throwable fault, PrintWriter err) {
        if (Boolean.getBoolean("luoshi.debug")) {
            fault.printStackTrace(err);
        }
    }

    private static String named(String file, UnreadableDocument unreadable) {
        String message = String.valueOf(unreadable.getMessage());
        return message.contains(file) ? message : file + "：" + message;
    }
}
