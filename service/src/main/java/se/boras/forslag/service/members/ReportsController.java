package se.boras.forslag.service.members;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.boras.forslag.command.api.Desk;
import se.boras.forslag.service.inside.Address;
import se.boras.forslag.service.inside.Inside;
import se.boras.forslag.service.steps.FormWriter;
import se.boras.forslag.service.steps.Openings;
import se.boras.forslag.service.steps.Subject;
import tools.jackson.databind.json.JsonMapper;

/** Reports that are frozen (<i>frysta sammanställningar</i>): making one, laying it before the board, giving it to all. */
@Hidden
@Controller
@RequestMapping("/handlaggning/rapporter")
class ReportsController {

    private static final String REPORTS = "/api/follow-up-reports";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Inside inside;
    private final Desk desk;
    private final Openings openings;
    private final FormWriter forms;

    ReportsController(Inside inside, Desk desk, Openings openings, FormWriter forms) {
        this.inside = inside;
        this.desk = desk;
        this.openings = openings;
        this.forms = forms;
    }

    @GetMapping
    String all(Model page) {
        page.addAttribute("reports", inside.get(REPORTS).items());
        return "uppfoljning/rapporter";
    }

    @GetMapping("/{id}")
    String one(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") long atLeast,
            @RequestParam(defaultValue = "") String done,
            Model page) {
        var at = REPORTS + "/" + Address.part(id);
        var fresh = inside.get(Address.of(at).with("atLeast", atLeast).toString());
        page.addAttribute(
                "report", (fresh.good() ? fresh : inside.get(at)).orRefused().map());
        page.addAttribute("difference", inside.get(at + "/difference").map());
        page.addAttribute("done", done);
        page.addAttribute(
                "steps",
                openings.of(Subject.REPORT, id).stream()
                        .map(step -> forms.blank(step, id, "report"))
                        .toList());
        return "uppfoljning/rapport";
    }

    @PostMapping
    String freeze(
            @RequestParam String from,
            @RequestParam String to,
            @RequestParam(defaultValue = "") String asOf,
            @RequestParam(name = "_key", defaultValue = "") String key) {
        var period = JSON.createObjectNode().put("from", from).put("to", to);
        if (!asOf.isBlank()) {
            period.put("asOf", asOf);
        }
        if (!key.isBlank()) {
            desk.once(key, period.toString().getBytes(StandardCharsets.UTF_8));
        }
        var made = inside.post(REPORTS, period).orRefused().json();
        return "redirect:/handlaggning/rapporter/" + made.path("id").asString() + "?done=frozen&atLeast="
                + made.path("position").asLong();
    }
}
