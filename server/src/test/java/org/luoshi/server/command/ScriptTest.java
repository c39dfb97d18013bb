package org.luoshi.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script at the root, copied into a small tree of its own, with a Java and a Maven that only say what they got. */
class ScriptTest {

    private static final String JDK = """
            #!/bin/sh
            case "$*" in
              -version) echo 'openjdk version "%s" 2025-09-16' >&2 ;;
              *jarmode*) for last; do :; done; mkdir -p "$last"; echo unpacked; : >"$last/luoshi.jar" ;;
              *) echo "in $PWD"; for a; do echo "<$a>"; done; exit 7 ;;
            esac
            """;

    private static final String MAVEN = """
            #!/bin/sh
            echo "$*" >>"$MAVEN_CALLS"
            echo "[ERROR] 缺一个分号"
            exit ${MAVEN_EXIT:-0}
            """;

    @TempDir
    private Path folder;

    private Path home;
    private Path jdk;
    private Path tools;
    private Path calls;

    private record Outcome(int code, String out, String err) {}

    @BeforeEach
    void makeATree() throws IOException {
        home = folder.resolve("落实 程序");
        jdk = folder.resolve("jdk 25");
        tools = folder.resolve("tools");
        calls = folder.resolve("calls");
        executable(home.resolve("luoshi"), Files.readString(Path.of("..", "luoshi")));
        executable(jdk.resolve("bin/java"), JDK.formatted("25.0.1"));
        executable(jdk.resolve("bin/javac"), "#!/bin/sh\n");
        executable(tools.resolve("mvn"), MAVEN);
        Files.createDirectories(home.resolve("server/src/main"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
    }

    @Test
    void helpsWithoutAnyJava() throws Exception {
        jdk = folder;
        Outcome outcome = run("--help");
        assertThat(outcome.code).isZero();
        assertThat(outcome.out).contains("serve", "extract", "test", "bench", "LUOSHI_JAVA_HOME");
    }

    @Test
    void saysInASentenceThatItNeedsAJdk25() throws Exception {
        executable(jdk.resolve("bin/java"), JDK.formatted("17.0.15"));
        Outcome outcome = run("extract", "a.txt");
        assertThat(outcome.code).isOne();
        assertThat(outcome.err)
                .contains("不是 JDK 25")
                .contains("It is no JDK 25")
                .hasLineCount(1);
    }

    @Test
    void saysWhichCommandsThereAre() throws Exception {
        Outcome outcome = run("approve");
        assertThat(outcome.code).isEqualTo(2);
        assertThat(outcome.err).contains("没有“approve”这个命令").contains("extract");
    }

    @Test
    void buildsOnceAndAgainWhenASourceIsNewer() throws Exception {
        run("extract", "a.txt");
        run("extract", "a.txt");
        assertThat(calls).content().hasLineCount(1).contains("package");
        touch(home.resolve("server/src/main/New.java"));
        run("extract", "a.txt");
        assertThat(calls).content().hasLineCount(2);
    }

    @Test
    void showsTheErrorsOfABuildThatFails() throws Exception {
        Outcome outcome = run(List.of("MAVEN_EXIT=1"), "extract", "a.txt");
        assertThat(outcome.code).isOne();
        assertThat(outcome.err).contains("[ERROR] 缺一个分号").contains("编译没有成功");
        assertThat(outcome.out).isEmpty();
    }

    @Test
    void handsOnArgumentsDirectoryAndExitCode() throws Exception {
        Outcome outcome = run("extract", "报 告.txt", "*", "", "-o", "结 果");
        assertThat(outcome.code).isEqualTo(7);
        assertThat(outcome.out)
                .contains("in " + folder.toRealPath())
                .endsWith("<extract>\n<报 告.txt>\n<*>\n<>\n<-o>\n<结 果>\n");
    }

    @Test
    void isFoundThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), home.resolve("luoshi"));
        home = folder;
        assertThat(run(link, List.of(), "extract", "x").out).contains("落实 程序/server/target/app/luoshi.jar");
    }

    @Test
    void takesTheHeapFromTheEnvironment() throws Exception {
        assertThat(run(List.of("LUOSHI_HEAP=3g"), "extract", "x").out).contains("<-Xmx3g>");
    }

    @Test
    void testsAPartBesideWhatItBuildsOn() throws Exception {
        assertThat(run("test", "-pl", "extraction", "-Dtest=SpanTest").code).isZero();
        assertThat(calls).content().contains("verify -am -pl extraction -Dtest=SpanTest");
    }

    private Outcome run(String... args) throws IOException, InterruptedException {
        return run(List.of(), args);
    }

    private Outcome run(List<String> environment, String... args) throws IOException, InterruptedException {
        return run(home.resolve("luoshi"), environment, args);
    }

    private Outcome run(Path script, List<String> environment, String... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("env", "-i"));
        command.addAll(List.of("HOME=" + folder, "LANG=C.UTF-8", "PATH=" + tools + ":/usr/bin:/bin"));
        command.addAll(List.of("LUOSHI_JAVA_HOME=" + jdk, "MAVEN_CALLS=" + calls));
        command.addAll(environment);
        command.add(script.toString());
        command.addAll(List.of(args));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Outcome(process.exitValue(), text(out), text(err));
    }

    /** A minute ahead, as a file system may not tell two moments of the same second apart. */
    private static void touch(Path file) throws IOException {
        Files.writeString(file, "");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
    }

    private static void executable(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
