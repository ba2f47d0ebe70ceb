package se.boras.forslag.service.audit;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.boras.forslag.service.inside.Address;
import se.boras.forslag.service.inside.Answer;
import se.boras.forslag.service.inside.Inside;

/** Shows the auditor (<i>revisorn</i>) what is recorded, at any moment of either time. */
@Hidden
@Controller
@RequestMapping("/revision")
class AuditController {

    private final Inside inside;

    AuditController(Inside inside) {
        this.inside = inside;
    }

    @GetMapping
    String start(@RequestParam(defaultValue = "") String q, Model page) {
        var number = q.strip().toUpperCase(Locale.ROOT);
        if (number.matches("BF-\\d{4}-\\d{4,}")) {
            return "redirect:/revision/forslag/" + number;
        }
        page.addAttribute("q", q);
        page.addAttribute(
                "found",
                inside.get(Address.of("/api/proposals")
                                .with("q", q)
                                .with("limit", 20)
                                .toString())
                        .items());
        page.addAttribute("deviations", inside.get("/api/deviations?limit=10").items());
        return "revision/start";
    }

    @GetMapping("/forslag/{number}")
    String trail(@PathVariable String number, Asked asked, Model page) {
        var whole = inside.get("/api/audit/proposals/" + Address.part(number) + "/trail")
                .orRefused();
        var wanted = inside.get(asked.trail(Address.part(number)));
        var then =
                inside.get(asked.times("/api/proposals/" + Address.part(number)).toString());
        page.addAttribute("number", number);
        page.addAttribute("asked", asked);
        page.addAttribute("types", types(whole.items()));
        page.addAttribute("organs", inside.get("/api/committees").items());
        page.addAttribute("days", days(whole.items()));
        page.addAttribute("lines", wanted.good() ? wanted.items() : List.of());
        page.addAttribute("faults", faults(wanted));
        page.addAttribute("then", then.good() ? then.map() : null);
        return "revision/spar";
    }

    @GetMapping("/forslag/{number}/skillnad")
    String difference(@PathVariable String number, Moments moments, Model page) {
        inside.get("/api/proposals/" + Address.part(number)).orRefused();
        var answer = moments.none() ? null : inside.get(moments.difference(Address.part(number)));
        page.addAttribute("number", number);
        page.addAttribute("moments", moments);
        page.addAttribute("difference", answer != null && answer.good() ? answer.map() : null);
        page.addAttribute("faults", answer == null ? List.of() : faults(answer));
        return "revision/skillnad";
    }

    @GetMapping("/verifiering")
    String verification() {
        return "revision/verifiering";
    }

    private static List<String> faults(Answer answer) {
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

    /** Which kinds of events there are, and how many of each. */
    private static Map<String, Integer> types(List<Map<String, @Nullable Object>> lines) {
        var types = new TreeMap<String, Integer>();
        lines.forEach(line -> types.merge(String.valueOf(line.get("type")), 1, Integer::sum));
        return types;
    }

    private static List<String> days(List<Map<String, @Nullable Object>> lines) {
        return lines.stream()
                .map(line -> String.valueOf(line.get("occurredOn")))
                .sorted()
                .distinct()
                .toList();
    }
}
