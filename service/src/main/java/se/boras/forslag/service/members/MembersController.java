package se.boras.forslag.service.members;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.service.inside.Answer;
import se.boras.forslag.service.inside.Inside;
import tools.jackson.databind.json.JsonMapper;

/** How it went (<i>uppföljningen</i>), as it is now, was then, or was known to be then. */
@Hidden
@Controller
class MembersController {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Inside inside;
    private final Clock clock;

    MembersController(Inside inside, Clock clock) {
        this.inside = inside;
        this.clock = clock;
    }

    @SuppressWarnings("unchecked")
    @GetMapping("/handlaggning/uppfoljning")
    String followUp(Span asked, Model page) {
        var span = asked.orLastYear(LocalDate.ofInstant(clock.instant(), Circumstances.LOCAL));
        var answer = inside.get(span.address("/api/follow-up"));
        page.addAttribute("span", span);
        page.addAttribute("faults", faults(answer));
        page.addAttribute("told", answer.good() ? answer.map() : null);
        var committees = answer.good()
                ? (List<Map<String, @Nullable Object>>) answer.map().getOrDefault("byCommittee", List.of())
                : List.<Map<String, @Nullable Object>>of();
        page.addAttribute("bars", Bar.of(committees));
        page.addAttribute("height", committees.size() * Bar.HEIGHT);
        var period = JSON.createObjectNode().put("from", span.from()).put("to", span.to());
        page.addAttribute(
                "mayFreeze",
                answer.good()
                        && inside.rehearse("/api/follow-up-reports", period).good());
        return "uppfoljning/period";
    }

    @GetMapping("/handlaggning/styrkort")
    String cards(Span asked, Model page) {
        var span = asked.orLastYear(LocalDate.ofInstant(clock.instant(), Circumstances.LOCAL));
        var answer = inside.get(span.address("/api/scorecards"));
        page.addAttribute("span", span);
        page.addAttribute("faults", faults(answer));
        page.addAttribute("told", answer.good() ? answer.map() : null);
        page.addAttribute("cards", answer.items());
        return "uppfoljning/styrkort";
    }

    static List<String> faults(Answer answer) {
        if (answer.good()) {
            return List.of();
        }
        var violations = answer.json()
                .path("violations")
                .valueStream()
                .map(fault -> fault.path("message").asString(""))
                .toList();
        return violations.isEmpty() ? List.of(answer.json().path("detail").asString("")) : violations;
    }
}
