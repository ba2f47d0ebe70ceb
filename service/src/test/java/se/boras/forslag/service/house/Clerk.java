package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import se.boras.forslag.service.house.Reader.Way;

/** Somebody who has signed in and works in front of a screen; all buttons are pressed by key. */
record Clerk(Reader reader) implements AutoCloseable {

    static Clerk at(int port, Way way, String account) {
        var clerk = new Clerk(Reader.at(port, way));
        clerk.open("/logga-in");
        clerk.reader.page.fill("#namn", account);
        clerk.reader.page.fill("#losenord", "demo");
        clerk.reader.page.locator("#losenord").press("Enter");
        clerk.reader.page.waitForURL(address -> !address.contains("logga-in"));
        return clerk;
    }

    Clerk open(String path) {
        reader.open(path);
        return this;
    }

    Clerk sees(String words) {
        assertThat(reader.page.locator("main").innerText()).contains(words);
        return this;
    }

    /** Looks through what waits, page by page. */
    Clerk finds(String words) {
        var more = reader.page.locator("main a[href*='cursor=']");
        while (!reader.page.locator("main").innerText().contains(words) && more.count() > 0) {
            more.first().press("Enter");
            reader.page.waitForLoadState();
        }
        return sees(words);
    }

    /** Takes a step by its form, wherever on the page it is folded away. */
    Clerk takes(String step, Map<String, String> written) {
        return fills(step, written).sends(step);
    }

    Clerk fills(String step, Map<String, String> written) {
        var form = form(step);
        if (!form.isVisible()) {
            form.locator("xpath=ancestor::details/summary").press("Enter");
        }
        written.forEach((field, value) -> fill(form.locator("[name='" + field + "']"), value));
        return this;
    }

    /** One more of a repeated part, by the button that is there without scripts too. */
    Clerk addsOne(String step, String part) {
        form(step).locator("button[name='_more'][value='" + part + "']").press("Enter");
        return this;
    }

    Clerk sends(String step) {
        form(step).locator("button.button--primary").press("Enter");
        return this;
    }

    Clerk did() {
        assertThat(reader.page.locator(".faults").allInnerTexts()).isEmpty();
        assertThat(reader.page.locator(".told").first().innerText()).isNotBlank();
        return this;
    }

    private Locator form(String step) {
        return reader.page.locator("form[action$='/" + step + "']").first();
    }

    private static void fill(Locator field, String value) {
        switch (String.valueOf(field.first().evaluate("it => it.type"))) {
            case "radio", "checkbox" ->
                field.and(field.page().locator("[value='" + value + "']")).press("Space");
            case "select-one" -> field.selectOption(value);
            default -> field.fill(value);
        }
    }

    @Override
    public void close() {
        reader.close();
    }
}
