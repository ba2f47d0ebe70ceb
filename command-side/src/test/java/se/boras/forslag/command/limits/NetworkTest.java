package se.boras.forslag.command.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NetworkTest {

    @ParameterizedTest(name = "{0} holds {1}: {2}")
    @CsvSource({
        "10.20.0.0/16, 10.20.255.1, true",
        "10.20.0.0/16, 10.21.0.1, false",
        "10.20.0.0/15, 10.21.0.1, true",
        "192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, 192.0.2.8, false",
        "0.0.0.0/0, 203.0.113.9, true",
        "0.0.0.0/0, 2001:db8::1, false",
        "2001:db8:1::/48, 2001:db8:1:ffff::1, true",
        "2001:db8:1::/48, 2001:db8:2::1, false",
        "::1, 0:0:0:0:0:0:0:1, true"
    })
    void a_network_holds_what_lies_in_it(String network, String address, boolean holds) {
        assertThat(Network.parse(network).contains(address)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.200, true",
        "192.0.2.7, 192.0.3.7, false",
        "2001:db8:1:1::1, 2001:db8:1:2::9, true",
        "2001:db8:1::1, 2001:db8:2::1, false",
        "fe80::1%eth0, fe80::2, true"
    })
    void neighbours_share_a_block(String one, String other, boolean same) {
        assertThat(Network.around(one).equals(Network.around(other))).isEqualTo(same);
    }
}
