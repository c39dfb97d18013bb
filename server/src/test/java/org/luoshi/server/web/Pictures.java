package org.luoshi.server.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/**
 * Takes the pictures of the README anew: start {@code ./luoshi serve --demo} on a fresh data directory, then run this
 * with its address and the folder for the pictures ({@code http://localhost:8080 docs/pictures}).
 */
final class Pictures {

    private static final int CONFIRMED = 14;

    private Pictures() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[1]);
        try (Browsing browsing = Browsing.begin()) {
            Page page = browsing.page(arguments[0], Browsing.DESK);
            review(page, folder);
            page.navigate("/matters");
            take(page, folder.resolve("matters.png"));
        }
    }

    private static void review(Page page, Path folder) {
        page.navigate("/documents");
        page.locator(".rows > li", new Page.LocatorOptions().setHasText("2026-district-report.docx"))
                .locator(".name")
                .click();
        for (int i = 0; i < CONFIRMED; i++) {
            Locator current = page.locator(".cand.on");
            String id = current.getAttribute("data-id");
            current.locator("[data-key=Enter]").click();
            page.waitForSelector("#c-" + id + "[data-state=confirmed]");
        }
        page.evaluate("document.getElementById('said').replaceChildren()");
        page.keyboard().press("j");
        take(page, folder.resolve("review.png"));
    }

    private static void take(Page page, Path file) {
        page.evaluate("document.fonts.ready");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }
}
