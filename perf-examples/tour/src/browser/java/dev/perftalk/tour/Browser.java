package dev.perftalk.tour;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium with one page open: what a reader's browser makes of it. Used by one thread. */
final class Browser implements AutoCloseable {
    private static final String CONSOLE = "browser";
    private static final String NETWORK = "performance";
    private static final String AXE = "/axe.min.js";

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /**
     * Starts the installed browser, never a downloaded one.
     *
     * @throws IllegalStateException where it or its driver is not installed
     */
    static Browser start() {
        File chromium = installed("perftalk.chromium", "/usr/bin/chromium");
        File driver = installed("perftalk.chromedriver", "/usr/bin/chromedriver");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium);
        // No sandbox: it refuses to run as root, and what is opened here is our own page.
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(CONSOLE, Level.ALL);
        logs.enable(NETWORK, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver)
                .usingAnyFreePort()
                .build();
        ChromeDriver started = new ChromeDriver(service, options);
        started.manage().timeouts().scriptTimeout(Duration.ofMinutes(5));
        return new Browser(started);
    }

    private static File installed(String property, String standard) {
        File program = new File(System.getProperty(property, standard));
        if (!program.canExecute()) {
            throw new IllegalStateException(
                    program + " is missing: install Debian's chromium and chromium-driver, or set -D" + property);
        }
        return program;
    }

    /** Opens a file as a reader sees it who prefers a colour scheme and has a screen of a width. */
    void open(Path file, String scheme, int width) {
        driver.get("about:blank");
        driver.manage().logs().get(CONSOLE);
        driver.manage().logs().get(NETWORK);
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        driver.get(file.toUri().toString());
    }

    /** What the console has said about the page. */
    List<String> console() {
        return log(CONSOLE).map(LogEntry::getMessage).toList();
    }

    /** What was asked for since the page was opened, itself included, as the browser's protocol tells it. */
    List<String> requests() {
        return log(NETWORK)
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .toList();
    }

    private Stream<LogEntry> log(String kind) {
        return StreamSupport.stream(driver.manage().logs().get(kind).spliterator(), false);
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** What a script returns for the page. */
    Object ask(String script) {
        return Objects.requireNonNull(driver.executeScript(script), script);
    }

    /** What axe objects to: rule, what it means and where, one line each. */
    List<String> objections() {
        driver.executeScript(axe());
        Object found = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run().then(
                    result => done(result.violations.flatMap(rule =>
                        rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.html}`))),
                    error => done([String(error)]));
                """);
        return ((List<?>) Objects.requireNonNull(found))
                .stream().map(String::valueOf).toList();
    }

    private static String axe() {
        try (InputStream script = Browser.class.getResourceAsStream(AXE)) {
            return new String(Objects.requireNonNull(script, AXE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The whole page as PNG. */
    byte[] picture() {
        return OutputType.BYTES.convertFromBase64Png((String) driver.executeCdpCommand(
                        "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true))
                .get("data"));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
