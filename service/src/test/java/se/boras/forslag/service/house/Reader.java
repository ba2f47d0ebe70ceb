package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody in front of a screen: one browser for all, a window of one's own for each. */
final class Reader implements AutoCloseable {

    /** How somebody reads. */
    record Way(int width, boolean scripts, String language, ColorScheme scheme) {

        static final Way PHONE = new Way(320, true, "sv-SE", ColorScheme.LIGHT);
        static final Way DESK = new Way(1280, true, "sv-SE", ColorScheme.LIGHT);

        Way withoutScripts() {
            return new Way(width, false, language, scheme);
        }

        Way in(String other) {
            return new Way(width, scripts, other, scheme);
        }

        Way dark() {
            return new Way(width, scripts, language, ColorScheme.DARK);
        }
    }

    private static final List<String> QUIETLY = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final int FAR = 80;
    private static final String AXE = axe();
    private static @Nullable Browser browser;

    final Page page;
    private final BrowserContext window;
    private final String house;
    private final List<String> complaints = new ArrayList<>();

    private Reader(String house, Way way) {
        this.house = house;
        this.window = browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(way.width(), way.width() < 600 ? 640 : 800)
                        .setJavaScriptEnabled(way.scripts())
                        .setLocale(way.language())
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setColorScheme(way.scheme()));
        this.page = window.newPage();
        page.setDefaultTimeout(15_000);
        page.onConsoleMessage(said -> {
            if (said.type().equals("error")) {
                complaints.add(said.text());
            }
        });
        page.onRequest(asked -> {
            if (!asked.url().startsWith(house) && !asked.url().startsWith("data:")) {
                complaints.add("asks a stranger: " + asked.url());
            }
        });
    }

    static Reader at(int port, Way way) {
        return new Reader("http://127.0.0.1:" + port, way);
    }

    Reader open(String path) {
        page.navigate(house + path);
        return this;
    }

    /** Nothing that the law of accessibility forbids, nothing that is cut off or must be pushed sideways, no complaint. */
    Reader isReadable() {
        assertThat(complaints).as(page.url()).isEmpty();
        assertThat(violations()).as(page.url()).isEmpty();
        // axe marks what it looks at with styles of its own, of which the policy of the page complains.
        complaints.clear();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("fits its width: " + page.url())
                .isEqualTo(true);
        return this;
    }

    /** Finds them with axe; without scripts on the page the same page is read as it is with them. */
    List<String> violations() {
        page.evaluate(AXE);
        var found = page.evaluate("""
                async () => (await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']}))
                    .violations.map(v => v.id + ': ' + v.nodes.map(n => n.target + ' ' + n.failureSummary).join(' | '))
                """);
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    /** How many bytes the page and all that belongs to it took on the way. */
    int carried() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return Integer.parseInt(String.valueOf(page.evaluate("""
                [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                    .reduce((sum, it) => sum + it.transferSize, 0)
                """)));
    }

    /** How often something moved while the page came. */
    int shifted() {
        return Integer.parseInt(String.valueOf(page.evaluate("""
                new Promise(done => { new PerformanceObserver(list => done(list.getEntries().length))
                    .observe({type: 'layout-shift', buffered: true}); setTimeout(() => done(0), 300); })
                """)));
    }

    /** With the keyboard alone: on to what is called so, the nth time it comes, and Enter. */
    Reader press(String called, int nth) {
        var found = 0;
        for (var steps = 0; steps < FAR; steps++) {
            page.keyboard().press("Tab");
            if (called.equals(page.evaluate("document.activeElement.innerText?.trim()")) && ++found == nth) {
                assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                        .as("one sees where one is")
                        .isNotEqualTo("none");
                var leads = !"SUMMARY".equals(page.evaluate("document.activeElement.tagName"));
                var here = page.url();
                page.keyboard().press("Enter");
                if (leads) {
                    page.waitForURL(now -> !now.equals(here));
                }
                return this;
            }
        }
        throw new AssertionError("The keyboard does not come to " + called + " at " + page.url());
    }

    /** With the keyboard alone: on to a field, and something written in it. */
    Reader type(String field, String text) {
        for (var steps = 0; steps < FAR; steps++) {
            page.keyboard().press("Tab");
            if (field.equals(page.evaluate("document.activeElement.id"))) {
                page.keyboard().type(text);
                return this;
            }
        }
        throw new AssertionError("The keyboard does not come to the field " + field + " at " + page.url());
    }

    /** Expects the browser to complain once, of the status of the page. */
    Reader forgives() {
        complaints.clear();
        return this;
    }

    Reader keeps(String picture) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens", picture + ".png")));
        return this;
    }

    @Override
    public void close() {
        window.close();
    }

    private static synchronized Browser browser() {
        if (browser == null) {
            var player = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = player.chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(InChromium.PROGRAM)
                            .setArgs(QUIETLY));
        }
        return browser;
    }

    private static String axe() {
        try (var script = Reader.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
