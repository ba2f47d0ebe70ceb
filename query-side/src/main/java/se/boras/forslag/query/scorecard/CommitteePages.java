package se.boras.forslag.query.scorecard;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.boras.forslag.query.reading.Ids;
import se.boras.forslag.query.reading.Times;
import se.boras.forslag.query.titles.Titles;

/** Shows what committees did, to everybody: side by side, and each with what its figures count. */
@Controller
class CommitteePages {

    private final Scorecards scorecards;
    private final Titles titles;

    CommitteePages(Scorecards scorecards, Titles titles) {
        this.scorecards = scorecards;
        this.titles = titles;
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
        model.addAttribute("titles", titles(card));
        return "committee";
    }

    /** What the proposals that are counted are called, by their numbers. */
    private Map<String, String> titles(Scorecard card) {
        var numbers = card.rows().values().stream()
                .flatMap(List::stream)
                .map(Row::publicNumber)
                .collect(Collectors.toSet());
        var ids = numbers.stream().collect(toMap(number -> Ids.proposal(number).value(), number -> number));
        return titles.of(ids.keySet()).entrySet().stream()
                .collect(toMap(it -> String.valueOf(ids.get(it.getKey())), Map.Entry::getValue));
    }
}
