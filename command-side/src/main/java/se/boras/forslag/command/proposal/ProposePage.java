package se.boras.forslag.command.proposal;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.boras.forslag.command.api.Desk;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.command.limits.RateLimits;
import se.boras.forslag.command.reference.ReferenceInLog;

/**
 * Handing in a proposal in three steps (<i>lämna ett förslag</i>): what, why, and who. What has been written goes along from
 * step to step in the form itself, so that nothing is lost and nothing is kept before it is sent.
 */
@Controller
class ProposePage {

    private final Desk desk;
    private final RateLimits limits;
    private final ReferenceInLog reference;
    private final DraftCheck check;
    private final Clock clock;

    ProposePage(Desk desk, RateLimits limits, ReferenceInLog reference, DraftCheck check, Clock clock) {
        this.desk = desk;
        this.limits = limits;
        this.reference = reference;
        this.check = check;
        this.clock = clock;
    }

    @GetMapping("/forslag/nytt")
    ModelAndView what(@ModelAttribute("draft") DraftProposal draft) {
        return step("propose-what", draft, Map.of());
    }

    /** The title comes from the page that shows what is like it; whoever has come back brings the text too. */
    @GetMapping("/forslag/nytt/text")
    ModelAndView why(@ModelAttribute("draft") DraftProposal draft) {
        var faults = check.title(draft);
        return faults.isEmpty() ? step("propose-why", draft, faults) : step("propose-what", draft, faults);
    }

    @PostMapping("/forslag/nytt/text")
    ModelAndView whyAgain(@ModelAttribute("draft") DraftProposal draft) {
        return step("propose-why", draft, Map.of());
    }

    @PostMapping("/forslag/nytt/avsandare")
    ModelAndView who(@ModelAttribute("draft") DraftProposal draft) {
        var faults = check.text(draft);
        return faults.isEmpty() ? step("propose-who", draft, faults) : step("propose-why", draft, faults);
    }

    @PostMapping("/forslag/nytt")
    ModelAndView handIn(@ModelAttribute("draft") DraftProposal draft, Locale locale) {
        var inText = check.text(draft);
        if (!inText.isEmpty()) {
            return step("propose-why", draft, inText);
        }
        var faults = check.sender(draft);
        if (!faults.isEmpty()) {
            return step("propose-who", draft, faults);
        }
        limits.takeMailTo(draft.email());
        desk.onlyOnce(draft.key(), draft.title(), draft.body(), draft.email());
        try {
            var made = desk.send(draft.command(locale.getLanguage()), actor -> actor)
                    .made();
            return new ModelAndView("redirect:/forslag/nytt/post?nummer=" + made.get("publicNumber"));
        } catch (RuleViolation no) {
            return step("propose-who", draft, check.refused(no));
        }
    }

    @GetMapping("/forslag/nytt/post")
    String sent(@RequestParam(required = false) @Nullable String nummer, Model model) {
        model.addAttribute("number", OwnNumber.shown(nummer));
        model.addAttribute("rules", reference.rules().at(clock.instant()).rules());
        return "propose-sent";
    }

    private ModelAndView step(String page, DraftProposal draft, Map<String, String> faults) {
        var shown = new ModelAndView(page, faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        shown.addObject("draft", draft);
        shown.addObject("faults", faults);
        shown.addObject("rules", reference.rules().at(clock.instant()).rules());
        return shown;
    }
}
