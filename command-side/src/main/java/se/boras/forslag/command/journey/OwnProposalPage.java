package se.boras.forslag.command.journey;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.boras.forslag.command.api.Desk;
import se.boras.forslag.command.api.Faulty;
import se.boras.forslag.command.api.Problems;
import se.boras.forslag.command.journey.JourneyCommand.WithdrawProposal;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.Command;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.command.links.Links;
import se.boras.forslag.command.links.Links.Purpose;
import se.boras.forslag.command.proposal.IntakeCommand.ReceiveCompletion;
import se.boras.forslag.events.proposal.ProposalId;

/** The proposer's own page (<i>mitt förslag</i>), reached by the link in the receipt: answer a question, or withdraw. */
@Controller
class OwnProposalPage {

    private static final int LONGEST = 10_000;

    private final Desk desk;
    private final Links links;
    private final Faulty faulty;
    private final Problems texts;

    OwnProposalPage(Desk desk, Links links, Faulty faulty, Problems texts) {
        this.desk = desk;
        this.links = links;
        this.faulty = faulty;
        this.texts = texts;
    }

    @GetMapping("/mitt-forslag/{token}")
    ModelAndView own(@PathVariable String token) {
        return page(token, "", Map.of());
    }

    @PostMapping("/mitt-forslag/{token}/svar")
    ModelAndView complete(@PathVariable String token, @RequestParam(defaultValue = "") String answer) {
        var written = answer.strip();
        if (written.isEmpty() || written.length() > LONGEST || written.indexOf('\0') >= 0) {
            return page(token, written, Map.of("answer", texts.text("own.answer.fault")));
        }
        return carryOut(token, new ReceiveCompletion(proposal(token), token, written), written, "answer");
    }

    @PostMapping("/mitt-forslag/{token}/ta-tillbaka")
    ModelAndView withdraw(@PathVariable String token) {
        return carryOut(token, new WithdrawProposal(proposal(token), null), "", "ta-tillbaka");
    }

    private ModelAndView carryOut(String token, Command command, String written, String button) {
        try {
            desk.send(command, _ -> Actor.CITIZEN);
        } catch (RuleViolation no) {
            return page(token, written, faulty.of(no, button));
        }
        return new ModelAndView("redirect:/mitt-forslag/" + token + "?tack=" + button);
    }

    private ModelAndView page(String token, @Nullable String written, Map<String, String> faults) {
        var page = new ModelAndView("own", faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        page.addObject("token", token);
        page.addObject("number", proposal(token).publicNumber().value());
        page.addObject("written", written);
        page.addObject("faults", faults);
        return page;
    }

    private ProposalId proposal(String token) {
        return new ProposalId(links.redeem(Purpose.PROPOSER, token));
    }
}
