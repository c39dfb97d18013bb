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
            confirm(page, "2026-opinion.docx");
            confirm(page, "2026-district-report.docx");
            page.keyboard().press("j");
            take(page, folder.resolve("review.png"));
            page.navigate("/matters");
            take(page, folder.resolve("matters.png"));
        }
    }

    /** Confirms the first ones of a document that the sample district was loaded with. */
    private static void confirm(Page page, String document) {
        page.navigate("/documents");
        page.locator(".rows > li", new Page.LocatorOptions().setHasText(document))
                .locator(".name")
                .click();
        for (int i = 0; i < CONFIRMED; i++) {
            page.waitForSelector(".cand.on[data-state=open]");
            Locator current = page.locator(".cand.on");
            String id = current.getAttribute("data-id");
            current.locator("[data-key=Enter]").click();
            page.waitForSelector("#c-" + id + "[data-state=confirmed]");
        }
        page.evaluate("document.getElementById('said').replaceChildren()");
    }

    private static void take(Page page, Path file) {
        page.evaluate("document.fonts.ready");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }
}
