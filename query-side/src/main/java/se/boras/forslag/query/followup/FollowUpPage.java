package se.boras.forslag.query.followup;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.boras.forslag.query.reading.Asked;
import se.boras.forslag.query.reading.Times;
import se.boras.forslag.query.titles.CommitteeNames;

/** Shows how it went (<i>så har det gått</i>) with what was approved in a year: every number leads to its rows. */
@Controller
class FollowUpPage {

    private static final int FIRST = 2000;
    private static final int FURTHEST_BACK = 6;

    private final FollowUps followUps;
    private final Kept kept;
    private final CommitteeNames names;
    private final Clock clock;

    FollowUpPage(FollowUps followUps, Kept kept, CommitteeNames names, Clock clock) {
        this.followUps = followUps;
        this.kept = kept;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/uppfoljning")
    String howItWent(
            @RequestParam(required = false) @Nullable String ar,
            @RequestParam(required = false) @Nullable String namnd,
            @RequestParam(required = false) @Nullable String lage,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            Model model,
            Locale locale) {
        var times = Times.of(asOf, knownAt);
        var today = Times.day(clock.instant());
        var year = Asked.read("ar", ar, FollowUpPage::year);
        var shownYear = year == null ? today.getYear() - 1 : year;
        var run = followUps.asked(Period.year(shownYear), times, locale);
        var committee = Asked.committee(namnd);
        var state = Asked.oneOf(RowState.class, "lage", lage);
        model.addAttribute("run", run);
        model.addAttribute("year", Kept.of(shownYear, run.rows()));
        model.addAttribute("years", kept.years(today.getYear() - FURTHEST_BACK, today.getYear(), locale));
        model.addAttribute("byCommittee", byCommittee(run));
        model.addAttribute("names", names.all(run.asOf(), locale));
        model.addAttribute("namnd", committee);
        model.addAttribute("lage", state);
        model.addAttribute(
                "rows",
                run.rows().stream()
                        .filter(row -> committee == null || row.committee().equals(committee))
                        .filter(row -> state == null || row.state() == state)
                        .toList());
        return "follow-up";
    }

    /** The picture of each committee beside its figures. */
    private static Map<String, Kept.Year> byCommittee(FollowUp run) {
        var pictures = new TreeMap<String, Kept.Year>();
        run.byCommittee()
                .forEach(it -> pictures.put(it.committee(), Kept.of(run.from().getYear(), of(it, run.rows()))));
        return pictures;
    }

    private static List<FollowUpRow> of(FollowUp.OfCommittee one, List<FollowUpRow> rows) {
        return rows.stream()
                .filter(row -> row.committee().equals(one.committee()))
                .toList();
    }

    private static int year(String written) {
        var year = Integer.parseInt(written);
        if (year < FIRST || year > 9999) {
            throw new IllegalArgumentException("A year that nobody can have meant");
        }
        return year;
    }
}
