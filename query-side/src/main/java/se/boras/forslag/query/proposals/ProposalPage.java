package se.boras.forslag.query.proposals;

import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.boras.forslag.query.reading.Ids;
import se.boras.forslag.query.reading.Refused;
import se.boras.forslag.query.reading.Times;
import se.boras.forslag.query.tally.Tallies;

/** Shows one proposal to everybody: where it stands, what was promised against what is done, and what comes next. */
@Controller
class ProposalPage {

    private final Proposals proposals;
    private final Tallies tallies;
    private final Showing showing;
    private final Clock clock;

    ProposalPage(Proposals proposals, Tallies tallies, Showing showing, Clock clock) {
        this.proposals = proposals;
        this.tallies = tallies;
        this.showing = showing;
        this.clock = clock;
    }

    @GetMapping("/forslag/{number}")
    String one(@PathVariable String number, Model model, Locale locale) {
        var id = Ids.proposal(number);
        var view = proposals.find(id).orElseThrow(Refused::unknown);
        var moment = clock.instant();
        return switch (Audience.of(view)) {
            case PUBLIC -> {
                model.addAttribute(
                        "shown", showing.of(view, tallies.of(id, Times.NOW).valid(), moment, locale));
                yield "proposal";
            }
            case TOMBSTONE -> {
                model.addAttribute("number", view.id().publicNumber().value());
                model.addAttribute("standing", Brief.standing(view.stageAt(moment), view.outcome()));
                yield "tombstone";
            }
            case STAFF -> throw Refused.unknown();
        };
    }
}
