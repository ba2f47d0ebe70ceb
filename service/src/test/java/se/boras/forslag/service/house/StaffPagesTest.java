package se.boras.forslag.service.house;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.boras.forslag.service.house.Reader.Way;

@InChromium
class StaffPagesTest {

    @LocalServerPort
    private int port;

    static Stream<Way> ways() {
        return Stream.of(Way.DESK, Way.PHONE.dark().in("en-GB"));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void every_page_of_staff_is_readable_for_everybody(Way way) {
        var town = Town.on(port);
        var email = "pages-" + way.width() + "@example.org";
        var number = town.submit(email).get("publicNumber");
        town.published(number, email);
        town.castAndConfirm(number, "voter-" + way.width() + "@example.org");
        var caseId = town.referredTo("tekniska", number);

        try (var reader = Reader.at(port, way)) {
            reader.open("/logga-in").isReadable();
            reader.open("/logga-in?fel").isReadable();
        }
        var pages = Map.of(
                "sekreterare.tekniska",
                List.of(
                        "/handlaggning",
                        "/handlaggning/forslag/" + number,
                        "/handlaggning/arenden/" + caseId + "/decision"),
                "registrator",
                List.of("/handlaggning", "/handlaggning/forslag/" + number, "/handlaggning/roster/" + number),
                "samordnare",
                List.of(
                        "/handlaggning/uppfoljning?from=2026-01-01&to=2026-12-31",
                        "/handlaggning/styrkort",
                        "/handlaggning/rapporter"),
                "revisor",
                List.of(
                        "/revision",
                        "/revision/forslag/" + number,
                        "/revision/forslag/" + number + "/skillnad?asOf=2020-01-01&andAsOf=2030-01-01",
                        "/revision/verifiering",
                        "/handlaggning/roster/" + number),
                "fortroendevald",
                List.of("/handlaggning", "/handlaggning/uppfoljning"),
                "admin",
                List.of("/handlaggning", "/handlaggning/drift"));
        pages.forEach((account, addresses) -> {
            try (var clerk = Clerk.at(port, way, account)) {
                addresses.forEach(address -> clerk.open(address).reader().isReadable());
            }
        });
        try (var secretary = Clerk.at(port, way, "sekreterare.tekniska")) {
            secretary.open("/handlaggning/arenden/" + caseId + "/transfer");
            secretary.sends("transfer").reader().forgives().isReadable();
        }
    }
}
