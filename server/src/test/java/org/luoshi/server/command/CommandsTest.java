package org.luoshi.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CommandsTest {

    private final Terminal terminal = new Terminal();
    private final StringWriter said = new StringWriter();

    @Test
    void saysWhichCommandsThereAre() {
        assertThat(terminal.run("approve")).isEqualTo(Commands.USAGE);
        assertThat(terminal.err()).contains("没有“approve”这个命令").contains("serve").contains("extract");
    }

    @Test
    void refusesNoCommandAtAll() {
        assertThat(terminal.run()).isEqualTo(Commands.USAGE);
    }

    @Test
    void namesTheArgumentItDoesNotKnow() {
        assertThat(terminal.run("extract", "a.txt", "--colour")).isEqualTo(Commands.USAGE);
        assertThat(terminal.err()).contains("“--colour”").doesNotContain("Exception");
    }

    @Test
    void explainsEachCommand() {
        assertThat(terminal.run("extract", "--help")).isZero();
        assertThat(terminal.run("serve", "--help")).isZero();
        assertThat(terminal.out()).contains("--place").contains("LUOSHI_DATA").contains("退出码");
        assertThat(terminal.served).isEmpty();
    }

    @Test
    void handsTheServersOptionsToSpring() {
        terminal.run(
                "serve", "--demo", "--port", 8081, "--data", "a/../数据", "--database", "jdbc:postgresql://localhost/x");
        assertThat(terminal.served)
                .containsExactly(
                        "--luoshi.demo=true",
                        "--server.port=8081",
                        "--luoshi.data=" + Path.of("数据").toAbsolutePath(),
                        "--luoshi.database=jdbc:postgresql://localhost/x");
    }

    @Test
    void leavesToTheApplicationWhatIsNotSaid() {
        assertThat(terminal.run("serve")).isZero();
        assertThat(terminal.served).isEmpty();
    }

    @Test
    void takesThePortFromTheEnvironment() {
        new CommandLine(new ServeCommand(
                        properties -> terminal.served.add(String.join(" ", properties)), Map.of("LUOSHI_PORT", "9090")))
                .execute();
        assertThat(terminal.served).containsExactly("--server.port=9090");
    }

    @Test
    void leavesItToTheServerToSayWhyItDidNotStart() {
        CommandLine serve = new CommandLine(new ServeCommand(
                properties -> {
                    throw new IllegalStateException("port taken");
                },
                Map.of()));
        serve.setErr(new PrintWriter(said));
        assertThat(serve.execute()).isEqualTo(Commands.FAILED);
        assertThat(said.toString()).isEmpty();
    }

    @Test
    void refusesAPortThatIsNone() {
        assertThat(terminal.run("serve", "--port", "70000")).isEqualTo(Commands.USAGE);
        assertThat(terminal.err()).contains("65535");
    }
}
