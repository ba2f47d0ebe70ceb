package se.boras.forslag.command.limits;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Networks behind which many people are known to sit (<i>skolor, bibliotek</i>): no limit and no suspicion for them. */
@Component
public class AllowedNetworks {

    private final List<Network> networks;

    AllowedNetworks(@Value("${liggaren.rate-limit.allowed-networks:}") List<String> networks) {
        this.networks = networks.stream()
                .filter(text -> !text.isBlank())
                .map(Network::parse)
                .toList();
    }

    public boolean contains(String address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }
}
