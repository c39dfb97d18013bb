package org.luoshi.server;

import java.time.Clock;
import org.luoshi.server.command.Commands;
import org.luoshi.server.database.StartFailures;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The application. The command line decides whether it is started at all: most commands run without it. */
@SpringBootApplication
public class Luoshi {

    public static void main(String[] args) {
        int code = Commands.run(args, Luoshi::serve, Offline::open);
        if (code != 0) {
            System.exit(code);
        }
    }

    private static void serve(String[] properties) {
        try {
            SpringApplication.run(Luoshi.class, properties);
        } catch (RuntimeException e) {
            if (StartFailures.isSaid(e)) {
                System.exit(1);
            }
            throw e;
        }
    }

    /** The only clock; whatever is decided gets the time as an argument. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
