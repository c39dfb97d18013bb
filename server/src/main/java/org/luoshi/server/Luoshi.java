package org.luoshi.server;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The application and its command line. */
@SpringBootApplication
public class Luoshi {

    public static void main(String[] args) {
        SpringApplication.run(Luoshi.class, args);
    }

    /** The only clock; whatever is decided gets the time as an argument. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
