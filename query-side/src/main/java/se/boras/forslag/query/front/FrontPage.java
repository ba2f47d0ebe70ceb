package se.boras.forslag.query.front;

import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.boras.forslag.query.followup.Kept;
import se.boras.forslag.query.proposals.Briefs;
import se.boras.forslag.query.reading.Times;

/** Shows what can be voted on, what became of the rest, and how much of what was promised has been done. */
@Controller
class FrontPage {

    private static final int OPEN = 6;
    private static final int LATELY = 5;
    private static final int YEARS = 3;

    private final Briefs briefs;
    private final Kept kept;
    private final Clock clock;

    FrontPage(Briefs briefs, Kept kept, Clock clock) {
        this.briefs = briefs;
        this.kept = kept;
        this.clock = clock;
    }

    @GetMapping("/")
    String front(Model model, Locale locale) {
        var today = Times.day(clock.instant());
        model.addAttribute("open", briefs.open(OPEN, locale));
        model.addAttribute("lately", briefs.lately(LATELY, locale));
        model.addAttribute("standings", briefs.standings());
        model.addAttribute("years", kept.years(today.getYear() - YEARS, today.getYear(), locale));
        return "front";
    }
}
