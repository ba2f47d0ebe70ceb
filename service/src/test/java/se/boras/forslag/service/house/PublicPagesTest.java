package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.boras.forslag.service.house.Reader.Way;

@InChromium
class PublicPagesTest {

    @LocalServerPort
    private int port;

    static Stream<Way> ways() {
        return Stream.of(
                Way.PHONE,
                Way.DESK,
                Way.PHONE.dark().in("en-GB"),
                Way.DESK.dark().in("en-GB"));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void every_public_page_is_readable_for_everybody(Way way) {
        try (var reader = Reader.at(port, way)) {
            reader.open("/").isReadable().keeps("start-" + way.width() + "-" + way.scheme());
            reader.open("/finns-inte").forgives().isReadable();
        }
    }

    @Test
    void the_language_is_chosen_by_a_link_and_remembered() {
        try (var reader = Reader.at(port, Way.DESK)) {
            reader.open("/");
            assertThat(reader.page.locator("html").getAttribute("lang")).isEqualTo("sv");
            reader.page.getByText("English").click();
            assertThat(reader.page.locator("html").getAttribute("lang")).isEqualTo("en");
            reader.open("/");
            assertThat(reader.page.locator("html").getAttribute("lang")).isEqualTo("en");
        }
    }
}
