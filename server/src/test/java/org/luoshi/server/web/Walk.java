package org.luoshi.server.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestMethodOrder;
import org.luoshi.server.Luoshi;
import org.luoshi.server.database.TestDatabase;
import org.luoshi.server.unit.account.People;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** People who walk through the whole server in a real browser, step by step, on a database of their own. */
@SpringBootTest(
        classes = {Luoshi.class, People.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DirtiesContext
abstract class Walk {

    static Browsing browsing;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("luoshi.database", TestDatabase::fresh);
    }

    @BeforeAll
    static void open() {
        browsing = Browsing.begin();
        // A cold server on a shared machine takes its time; waiting longer costs nothing where the answer comes.
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @AfterAll
    static void close() {
        browsing.close();
    }

    final String address() {
        return "http://localhost:" + port;
    }

    final Page as(String person, String path) {
        Page page = browsing.page(address(), Browsing.DESK, person);
        page.navigate(path);
        return page;
    }

    /** Kept where somebody asked for pictures, to be looked at: {@code LUOSHI_PICTURES} names the folder. */
    static void picture(Page page, String name) {
        Optional.ofNullable(System.getenv("LUOSHI_PICTURES"))
                .ifPresent(folder -> page.screenshot(
                        new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name + ".png"))));
    }

    /** Whether the page is wider than its window, so that a phone would have to be pushed to and fro. */
    static boolean isTooWide(Page page) {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth + 1");
    }
}
