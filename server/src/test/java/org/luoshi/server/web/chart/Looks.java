package org.luoshi.server.web.chart;

import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the boards into a folder, to be looked at: the drawing has no other judge of its beauty. */
final class Looks {

    private Looks() {}

    public static void main(String[] to) throws Exception {
        Path folder = Files.createDirectories(Path.of(to[0]));
        Path font = new Fonts("").find().orElseThrow();
        for (Format.Paper paper : Format.Paper.values()) {
            Files.write(folder.resolve(paper + ".pdf"), Wall.of(Boards.wall(60), paper, font));
        }
        Files.write(folder.resolve("gantt.pdf"), Wall.of(Boards.gantt(), Format.Paper.A3, font));
        String svg = Svg.of(
                Layout.of(Boards.gantt(), Format.screen(30, 260), Ruler.guess()).getFirst(), "");
        Files.writeString(folder.resolve("gantt.svg"), svg);
    }
}
