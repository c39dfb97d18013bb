package org.luoshi.server.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.luoshi.server.parts.Passes;

/** A real Chromium, with everything that its console complains about. */
final class Browsing implements AutoCloseable {

    /** Wide as an office's screen, and as a phone's. */
    static final int DESK = 1440;

    static final int PHONE = 390;
    static final int SMALL_PHONE = 360;

    private static final String CHIEF = "dcs.chief";

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    private Browsing(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts the Chromium at LUOSHI_CHROMIUM, by default Debian's. */
    static Browsing begin() {
        String chromium = System.getenv().getOrDefault("LUOSHI_CHROMIUM", "/usr/bin/chromium");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(chromium))
                        .setArgs(List.of("--no-sandbox")));
        return new Browsing(playwright, browser);
    }

    /** As the chief of the supervision office. */
    Page page(String address, int width) {
        return page(address, width, CHIEF);
    }

    /** As the person of this log-in name, logged in already: one of {@code People}, or of the sample's cast. */
    Page page(String address, int width, String login) {
        return logIn(address, login, open(address, width, true));
    }

    Page pageWithoutScripts(String address) {
        return logIn(address, CHIEF, open(address, DESK, false));
    }

    /** As nobody: the log-in page is all that opens. */
    Page strangersPage(String address, int width) {
        return open(address, width, true);
    }

    private static Page logIn(String address, String login, Page page) {
        page.context().addCookies(List.of(new Cookie("luoshi", Passes.cookie(address, login)).setUrl(address)));
        return page;
    }

    private Page open(String address, int width, boolean scripts) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setJavaScriptEnabled(scripts)
                .setAcceptDownloads(true)
                .setLocale("zh-CN")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setViewportSize(width, 900));
        Page page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    /** What any console has said since the last call. */
    List<String> complaints() {
        List<String> said = List.copyOf(complaints);
        complaints.clear();
        return said;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
