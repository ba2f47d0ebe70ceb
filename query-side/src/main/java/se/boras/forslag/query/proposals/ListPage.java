package se.boras.forslag.query.proposals;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.boras.forslag.events.lifecycle.Stage;
import se.boras.forslag.events.proposal.Outcome;
import se.boras.forslag.query.proposals.Finding.Wanted;
import se.boras.forslag.query.reading.Asked;
import se.boras.forslag.query.reading.Page;
import se.boras.forslag.query.titles.CommitteeNames;
import se.boras.forslag.query.told.Sentences;

/** Shows the proposals that somebody looks for, and those that are like one that is being written. */
@Controller
class ListPage {

    private final Finding finding;
    private final CommitteeNames committees;
    private final Sentences sentences;

    ListPage(Finding finding, CommitteeNames committees, Sentences sentences) {
        this.finding = finding;
        this.committees = committees;
        this.sentences = sentences;
    }

    @GetMapping("/forslag")
    String list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String lage,
            @RequestParam(required = false) @Nullable String namnd,
            @RequestParam(required = false) @Nullable String cursor,
            Model model,
            Locale locale) {
        var standing = Asked.read("lage", lage, ListPage::standing);
        var committee = Asked.committee(namnd);
        var wanted = new Wanted(Asked.search(q), standing, committee, Page.of("20", cursor));
        model.addAttribute("found", finding.all(wanted, locale));
        model.addAttribute("q", q == null ? "" : q);
        model.addAttribute("lage", standing == null ? "" : standing);
        model.addAttribute("namnd", committee == null ? "" : committee);
        model.addAttribute("narrowed", wanted.words() != null || standing != null || committee != null);
        model.addAttribute("standings", standings(locale));
        model.addAttribute("committees", choices(locale));
        return "proposals";
    }

    @GetMapping("/forslag/liknande")
    String alike(@RequestParam(required = false) @Nullable String title, Model model, Locale locale) {
        var asked = Asked.search(title);
        model.addAttribute("title", asked == null ? "" : asked);
        model.addAttribute("alike", asked == null ? List.of() : finding.like(asked, locale));
        return "alike";
    }

    private Map<String, String> choices(Locale locale) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", sentences.text("list.any-committee", locale));
        choices.putAll(committees.all(LocalDate.MAX, locale));
        return choices;
    }

    private Map<String, String> standings(Locale locale) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", sentences.text("list.any-standing", locale));
        Stream.concat(
                        Stream.of(Stage.values()).filter(it -> it != Stage.RECEIVED && it != Stage.CLOSED),
                        Stream.of(Outcome.values()))
                .map(Enum::name)
                .forEach(it -> choices.put(it, sentences.text("standing." + it, locale)));
        return choices;
    }

    private static String standing(String value) {
        return Stream.of(Stage.values()).anyMatch(it -> it.name().equals(value))
                ? value
                : Outcome.valueOf(value).name();
    }
}
