package se.boras.forslag.query.scorecard;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.boras.forslag.query.reading.Ids;
import se.boras.forslag.query.reading.Times;

/** Shows what committees did, to everybody: side by side, and each with what its figures count. */
@Controller
class CommitteePages {

    private final Scorecards scorecards;

    CommitteePages(Scorecards scorecards) {
        this.scorecards = scorecards;
    }

    @GetMapping("/namnder")
    String all(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            Model model,
            Locale locale) {
        model.addAttribute("cards", scorecards.all(from, to, Times.of(asOf, knownAt), locale));
        return "committees";
    }

    @GetMapping("/namnder/{id}")
    String one(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            Model model,
            Locale locale) {
        var card = scorecards.of(Ids.committee(id), from, to, Times.of(asOf, knownAt), locale);
        model.addAttribute("card", card);
        model.addAttribute("parts", CardPart.of(card));
        return "committee";
    }
}
