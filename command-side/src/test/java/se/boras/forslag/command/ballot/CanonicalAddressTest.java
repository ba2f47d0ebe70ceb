package se.boras.forslag.command.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.refused;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.boras.forslag.events.reference.AddressRules;
import se.boras.forslag.events.reference.AddressRules.Alias;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CanonicalAddressTest {

    private static final AddressRules RULES = new AddressRules(
            List.of("gmail.com"),
            List.of("gmail.com", "exempel.se"),
            List.of(new Alias("googlemail.com", "gmail.com")));

    @ParameterizedTest(name = "{0} votes as {1}")
    @CsvSource({
        "Maria@Exempel.SE, maria@exempel.se",
        "' maria@exempel.se ', maria@exempel.se",
        "maria+tag@exempel.se, maria@exempel.se",
        "maria+a+b@exempel.se, maria@exempel.se",
        "ma.ria@exempel.se, ma.ria@exempel.se",
        "m.a.ria+x@gmail.com, maria@gmail.com",
        "ma.ria@googlemail.com, maria@gmail.com",
        "maria+tag@annan.se, maria+tag@annan.se",
        "ma.ria@annan.se, ma.ria@annan.se",
        "maria@räksmörgås.se, maria@xn--rksmrgs-5wao1o.se",
        "maria@xn--rksmrgs-5wao1o.se, maria@xn--rksmrgs-5wao1o.se",
        "maria@RÄKSMÖRGÅS.se, maria@xn--rksmrgs-5wao1o.se",
        "maria@exempel.se., maria@exempel.se",
        "+maria@exempel.se, +maria@exempel.se",
        "åsa@exempel.se, åsa@exempel.se"
    })
    void T_08_an_address_is_one_by_the_rules_of_its_domain_and_of_no_other(String written, String canonical) {
        assertThat(CanonicalAddress.of(written, RULES).value()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({"maria+tag@annan.se, maria@annan.se", "ma.ria@annan.se, ma.ria@annan.se"})
    void T_08_an_asterisk_stands_for_every_domain(String written, String canonical) {
        var everywhere = new AddressRules(List.of(), List.of("*"), List.of());

        assertThat(CanonicalAddress.of(written, everywhere).value()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "maria",
                "@exempel.se",
                "maria@",
                "maria@localhost",
                "a@b@exempel.se",
                "ma ria@exempel.se",
                "maria@exem pel.se",
                "maria@.se",
                "maria@exempel..se",
                "....@gmail.com",
                "maria@-exempel.se"
            })
    void what_is_no_address_is_told_so(String written) {
        refused("address-malformed", () -> CanonicalAddress.of(written, RULES));
    }
}
