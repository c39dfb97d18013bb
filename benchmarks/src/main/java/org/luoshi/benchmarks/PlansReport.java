package org.luoshi.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * How good plans are: {@code j30} and {@code j60} against the best that is known of PSPLIB's instances, beside the plain
 * model in the same run; {@code many} and {@code growth} on made-up projects that share resources.
 */
final class PlansReport {

    private static final double J30_SECONDS = 10;
    private static final double J60_SECONDS = 30;
    private static final double MANY_SECONDS = 60;

    private PlansReport() {}

    static void run(List<String> arguments) throws IOException {
        String name = arguments.isEmpty() ? "j60" : arguments.getFirst();
        double seconds = arguments.size() > 1 ? Double.parseDouble(arguments.get(1)) : usual(name);
        Path folder = Path.of(
                arguments.size() > 2 ? arguments.get(2) : System.getProperty("luoshi.psplib", "../shared/psplib"));
        List<String> only = arguments.size() > 3 ? arguments.subList(3, arguments.size()) : List.of();
        System.out.println(Machine.description() + Machine.load());
        switch (name) {
            case "j30", "j60" -> new PsplibReport(folder, name, seconds, only).run();
            case "many" -> ManyReport.many(seconds);
            case "growth" -> ManyReport.growth(seconds);
            default -> throw new IllegalArgumentException("no benchmark of plans " + name);
        }
    }

    private static double usual(String name) {
        return switch (name) {
            case "j30" -> J30_SECONDS;
            case "j60" -> J60_SECONDS;
            default -> MANY_SECONDS;
        };
    }
}
