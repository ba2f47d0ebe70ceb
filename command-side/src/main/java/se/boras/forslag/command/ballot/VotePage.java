package se.boras.forslag.command.ballot;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.boras.forslag.command.api.Faulty;
import se.boras.forslag.command.api.Ids;
import se.boras.forslag.command.ballot.VoteController.Vote;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.command.limits.RateLimits;
import se.boras.forslag.command.vault.Contact;

/** The form for a vote (<i>rösta</i>). The next page is the same whether or not the address has voted. */
@Controller
class VotePage {

    private static final Map<String, String> NOTHING = Map.of("name", "", "email", "", "postcode", "");

    private final VoteDesk votes;
    private final RateLimits limits;
    private final Faulty faulty;

    VotePage(VoteDesk votes, RateLimits limits, Faulty faulty) {
        this.votes = votes;
        this.limits = limits;
        this.faulty = faulty;
    }

    @GetMapping("/forslag/{number}/rosta")
    ModelAndView form(@PathVariable String number) {
        return form(number, NOTHING, Map.of());
    }

    @PostMapping("/forslag/{number}/rosta")
    ModelAndView cast(
            @PathVariable String number,
            @Valid @ModelAttribute("vote") Vote vote,
            BindingResult read,
            HttpServletRequest request,
            Locale locale) {
        if (read.hasErrors()) {
            return form(number, written(read), faulty.of(read, "vote"));
        }
        var proposal = Ids.proposal(number);
        try {
            limits.takeMailTo(vote.email());
            var contact =
                    new Contact(vote.name(), vote.email().strip(), vote.postcode(), null, null, locale.getLanguage());
            votes.cast(proposal, contact, vote.email(), request.getRemoteAddr());
        } catch (RuleViolation no) {
            return form(number, written(read), faulty.of(no, "rosta"));
        }
        return new ModelAndView("redirect:/forslag/" + proposal.publicNumber() + "/rosta/post");
    }

    @GetMapping("/forslag/{number}/rosta/post")
    String sent(@PathVariable String number, Model model) {
        model.addAttribute("number", Ids.proposal(number).publicNumber().value());
        return "vote-sent";
    }

    private static ModelAndView form(String number, Map<String, String> written, Map<String, String> faults) {
        var form = new ModelAndView("vote", faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        form.addObject("number", Ids.proposal(number).publicNumber().value());
        form.addObject("written", written);
        form.addObject("faults", faults);
        return form;
    }

    private static Map<String, String> written(BindingResult read) {
        return Map.of(
                "name", text(read.getFieldValue("name")),
                "email", text(read.getFieldValue("email")),
                "postcode", text(read.getFieldValue("postcode")));
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
