package se.boras.forslag.command.ballot;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.boras.forslag.command.ledger.Receipt;
import se.boras.forslag.command.links.Links.Purpose;
import se.boras.forslag.events.ballot.VoteId;

/** Where the links in mails to voters lead. Only a button does anything: many a mail system opens every link by itself. */
@Controller
class VoteLinkPage {

    private final VoteDesk votes;

    VoteLinkPage(VoteDesk votes) {
        this.votes = votes;
    }

    @GetMapping("/rosta/{token}")
    String ask(@PathVariable String token, Model model) {
        return ask(Purpose.CONFIRM_VOTE, token, "vote.confirm", model);
    }

    @PostMapping("/rosta/{token}")
    String confirm(@PathVariable String token) {
        var vote = votes.meant(Purpose.CONFIRM_VOTE, token);
        return told(vote, votes.confirm(token), "rost");
    }

    @GetMapping("/rosta/{token}/ta-tillbaka")
    String askBack(@PathVariable String token, Model model) {
        return ask(Purpose.WITHDRAW_VOTE, token, "vote.withdraw", model);
    }

    @PostMapping("/rosta/{token}/ta-tillbaka")
    String withdraw(@PathVariable String token) {
        var vote = votes.meant(Purpose.WITHDRAW_VOTE, token);
        return told(vote, votes.withdraw(token), "tillbaka");
    }

    private String ask(Purpose purpose, String token, String words, Model model) {
        model.addAttribute("number", number(votes.meant(purpose, token)));
        model.addAttribute("words", words);
        return "press";
    }

    private static String told(VoteId vote, Receipt receipt, String what) {
        return "redirect:/forslag/" + number(vote) + "?tack=" + what + "&atLeast=" + receipt.position();
    }

    private static String number(VoteId vote) {
        return vote.ballotId().proposalId().publicNumber().value();
    }
}
