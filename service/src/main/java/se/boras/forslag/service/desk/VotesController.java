package se.boras.forslag.service.desk;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.boras.forslag.command.api.Desk;
import se.boras.forslag.service.inside.Address;
import se.boras.forslag.service.inside.Answer;
import se.boras.forslag.service.inside.Inside;

/** The votes of a ballot under their keys (<i>röstgranskning</i>): choosing some, seeing what it would do, doing it. */
@Hidden
@Controller
@RequestMapping("/handlaggning/roster/{number}")
class VotesController {

    private static final int ON_A_PAGE = 100;

    private final Inside inside;
    private final Desk desk;

    VotesController(Inside inside, Desk desk) {
        this.inside = inside;
        this.desk = desk;
    }

    @GetMapping
    String votes(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "") String done,
            Model page) {
        page.addAttribute("done", done);
        return drawn(number, cursor, Doubt.NONE, null, page);
    }

    /** With {@code preview} nothing is done; without it the batch is made, and a second person may be needed. */
    @PostMapping
    String doubt(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "") String preview,
            Doubt doubt,
            HttpServletResponse response,
            Model page) {
        var batches = at(number, "/void-batches");
        var document = doubt.document();
        if (preview.isEmpty() && doubt.key() != null && !doubt.key().isBlank()) {
            desk.once(doubt.key(), Inside.bytes(document));
        }
        var answer = inside.post(preview.isEmpty() ? batches : batches + "?preview=true", document);
        if (answer.good() && preview.isEmpty()) {
            return "redirect:/handlaggning/forslag/" + Address.part(number) + "?done=proposals.void-batches&atLeast="
                    + answer.json().path("position").asLong();
        }
        response.setStatus(answer.status());
        return drawn(number, cursor, doubt, answer, page);
    }

    private String drawn(String number, String cursor, Doubt doubt, @Nullable Answer answer, Model page) {
        var votes = inside.get(Address.of(at(number, "/ballot/votes"))
                        .with("limit", ON_A_PAGE)
                        .with("cursor", cursor)
                        .toString())
                .orRefused();
        page.addAttribute("number", number);
        page.addAttribute("cursor", cursor);
        page.addAttribute("votes", votes.items());
        page.addAttribute("next", votes.map().get("next"));
        page.addAttribute("report", inside.get(at(number, "/ballot/integrity")).map());
        page.addAttribute("doubt", doubt);
        page.addAttribute("key", UUID.randomUUID());
        page.addAttribute("mayDoubt", mayDoubt(number, votes));
        page.addAttribute("effect", answer != null && answer.good() ? answer.map() : null);
        page.addAttribute("faults", faults(answer));
        return "handlaggning/roster";
    }

    /** The auditor looks on; who may act is for the rules to say. */
    private boolean mayDoubt(String number, Answer votes) {
        var one = votes.items().stream()
                .limit(1)
                .map(vote -> String.valueOf(vote.get("voteId")))
                .toList();
        var specimen = new Doubt(one, "OTHER", "x", null);
        return inside.rehearse(at(number, "/void-batches"), specimen.document()).status() != 403;
    }

    private static LinkedHashMap<String, String> faults(@Nullable Answer answer) {
        var faults = new LinkedHashMap<String, String>();
        if (answer != null && !answer.good()) {
            answer.json()
                    .path("violations")
                    .forEach(fault -> faults.put(
                            fault.path("field").asString().replaceAll("\\[.*", ""),
                            fault.path("message").asString()));
            if (faults.isEmpty()) {
                faults.put("", answer.json().path("detail").asString(""));
            }
        }
        return faults;
    }

    private static String at(String number, String rest) {
        return "/api/proposals/" + Address.part(number) + rest;
    }
}
