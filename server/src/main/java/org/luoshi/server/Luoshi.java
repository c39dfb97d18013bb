package org.luoshi.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application and its command line. */
@SpringBootApplication
public class Luoshi {

    public static void main(String[] args) {
        SpringApplication.run(Luoshi.class, args);
    }
}
