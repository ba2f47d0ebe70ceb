package se.boras.forslag.command.reference;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.reference.ReferenceCommand.EstablishCommittee;
import se.boras.forslag.command.reference.ReferenceCommand.SetOrganAddress;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.events.reference.OrganLevel;

/** Where the organs of the demo get their mail: addresses that belong to nobody. */
@Component
@Profile("!production")
class InventedAddresses {
    /** Those that nobody has set. */
    List<SetOrganAddress> missing(CommitteeRegister register) {
        return Stream.concat(Foundation.COMMITTEES.stream().flatMap(InventedAddresses::ofCommittee), ofBoard())
                .filter(address -> register.addressOf(new Organ(address.committee(), address.level()))
                        .isEmpty())
                .toList();
    }

    private static Stream<SetOrganAddress> ofCommittee(EstablishCommittee established) {
        var committee = established.committee();
        return Stream.of(
                new SetOrganAddress(committee, OrganLevel.UNIT, committee + "@example.org"),
                new SetOrganAddress(committee, OrganLevel.PRESIDIUM, "presidiet." + committee + "@example.org"));
    }

    private static Stream<SetOrganAddress> ofBoard() {
        var board = new CommitteeId("ks");
        return Stream.of(
                new SetOrganAddress(board, OrganLevel.BOARD, "kommunstyrelsen@example.org"),
                new SetOrganAddress(board, OrganLevel.REGISTRY, "registraturen@example.org"),
                new SetOrganAddress(board, OrganLevel.COORDINATOR, "samordnaren@example.org"));
    }
}
