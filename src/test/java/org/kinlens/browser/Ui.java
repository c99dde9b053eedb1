package org.kinlens.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A browser in the hands of a test. It waits for the page to say that it is ready and idle, and fails on every console
 * error, policy violation and uncaught exception.
 */
final class Ui implements AutoCloseable {
    static final String BROWSER = System.getProperty("chrome.binary", "/usr/bin/chromium");
    static final String DRIVER = System.getProperty("chrome.driver", "/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Path SHOTS = Path.of("target", "screenshots");
    /** Collects what pages complain of before any of their own scripts runs. */
    private static final String WATCH = """
            window.__complaints = [];
            document.addEventListener('securitypolicyviolation',
              e => window.__complaints.push('policy ' + e.violatedDirective + ' ' + e.blockedURI));
            window.addEventListener('error', e => window.__complaints.push('error ' + e.message));
            window.addEventListener('unhandledrejection', e => window.__complaints.push('rejection ' + e.reason));
            """;

    private final ChromeDriver driver;
    private final String base;

    private Ui(ChromeDriver driver, String base) {
        this.driver = driver;
        this.base = base;
    }

    static boolean isInstalled() {
        return Files.isExecutable(Path.of(BROWSER)) && Files.isExecutable(Path.of(DRIVER));
    }

    static Ui open(String base) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--lang=zh-CN",
                "--window-size=1280,900",
                "--force-prefers-reduced-motion");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriver driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File(DRIVER))
                        .build(),
                options);
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
        return new Ui(driver, base);
    }

    Ui go(String path) {
        driver.get(base + path);
        return settle();
    }

    /** Waits until the page is ready and no request is under way, then looks for complaints. */
    Ui settle() {
        new WebDriverWait(driver, PATIENCE)
                .until(d -> Boolean.TRUE.equals(driver.executeScript(
                        "const d = document.documentElement.dataset; return 'ready' in d && !('busy' in d)")));
        return check();
    }

    /** Waits for an element; a page that reloads itself meanwhile is no reason to fail. */
    WebElement await(String css) {
        new WebDriverWait(driver, PATIENCE)
                .until(d -> !driver.findElements(By.cssSelector(css)).isEmpty());
        settle();
        return find(css);
    }

    private Ui check() {
        Object complaints = driver.executeScript("return window.__complaints || []");
        assertThat((List<?>) Objects.requireNonNull(complaints))
                .as("complaints of %s", path())
                .isEmpty();
        assertThat(driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue()))
                .as("console of %s", path())
                .isEmpty();
        return this;
    }

    /** Forgets console lines that the test provoked on purpose, such as an answer of status 404. */
    Ui forgetConsole() {
        driver.manage().logs().get(LogType.BROWSER);
        return this;
    }

    /** Waits for what an answer of status 4xx shows; the browser logs such an answer as an error. */
    Ui awaitRefusal(String css) {
        new WebDriverWait(driver, PATIENCE)
                .until(d -> !driver.findElements(By.cssSelector(css)).isEmpty());
        forgetConsole();
        return settle();
    }

    Ui goExpectingFailure(String path) {
        driver.get(base + path);
        forgetConsole();
        return settle();
    }

    Ui click(String css) {
        find(css).click();
        return settle();
    }

    Ui type(String css, String text) {
        WebElement field = find(css);
        field.clear();
        field.sendKeys(text);
        return this;
    }

    /** A file field takes a path and must not be cleared. */
    Ui choose(String css, Path file) {
        find(css).sendKeys(file.toAbsolutePath().toString());
        return this;
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    String text(String css) {
        return find(css).getText();
    }

    String attribute(String css, String name) {
        return String.valueOf(find(css).getDomAttribute(name));
    }

    String path() {
        return String.valueOf(driver.getCurrentUrl()).replace(base, "");
    }

    /** What axe-core finds against WCAG 2.2 AA, one line each. */
    List<String> axe() {
        driver.executeScript(axeSource());
        Object found = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
                axe.run(document, { runOnly: { type: 'tag', values: tags } })
                  .then(r => done(r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' | '))));
                """);
        return ((List<?>) Objects.requireNonNull(found))
                .stream().map(String::valueOf).toList();
    }

    Ui resize(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
        return this;
    }

    /** Pixels by which the page is wider than its window. */
    long overflow() {
        return (Long) Objects.requireNonNull(
                driver.executeScript("const e = document.documentElement; return e.scrollWidth - e.clientWidth"));
    }

    /** Keeps a picture under target/screenshots for people to look at. */
    Ui shot(String name) {
        try {
            Files.createDirectories(SHOTS);
            Files.write(SHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String axeSource() {
        try (InputStream in = Ui.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
