package se.boras.forslag.command.proposal;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.boras.forslag.command.api.Desk;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.links.Links;
import se.boras.forslag.command.links.Links.Purpose;
import se.boras.forslag.command.proposal.AddressCommand.ConfirmAddress;
import se.boras.forslag.command.reference.ReferenceInLog;
import se.boras.forslag.events.proposal.ProposalId;

/** Where the link in the first mail leads: the button confirms the address, opening the page does nothing. */
@Controller
class AddressLinkPage {

    private final Desk desk;
    private final Links links;
    private final ReferenceInLog reference;
    private final Clock clock;

    AddressLinkPage(Desk desk, Links links, ReferenceInLog reference, Clock clock) {
        this.desk = desk;
        this.links = links;
        this.reference = reference;
        this.clock = clock;
    }

    @GetMapping("/bekrafta/{token}")
    String ask(@PathVariable String token, Model model) {
        model.addAttribute("number", number(token));
        model.addAttribute("words", "address.confirm");
        return "press";
    }

    @PostMapping("/bekrafta/{token}")
    String confirm(@PathVariable String token) {
        var number = number(token);
        desk.send(new ConfirmAddress(token), _ -> Actor.CITIZEN);
        links.use(Purpose.CONFIRM_ADDRESS, token);
        return "redirect:/forslag/nytt/bekraftat?nummer=" + number;
    }

    @GetMapping("/forslag/nytt/bekraftat")
    String confirmed(@RequestParam(required = false) @Nullable String nummer, Model model) {
        model.addAttribute("number", OwnNumber.shown(nummer));
        model.addAttribute("rules", reference.rules().at(clock.instant()).rules());
        return "propose-confirmed";
    }

    private String number(String token) {
        return new ProposalId(links.redeem(Purpose.CONFIRM_ADDRESS, token))
                .publicNumber()
                .value();
    }
}
