package se.boras.forslag.service.steps;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.boras.forslag.command.api.Desk;
import se.boras.forslag.command.ledger.UnknownStream;
import se.boras.forslag.command.template.Lix;
import se.boras.forslag.service.inside.Inside;

/** Takes what was written in a form to the interface, and comes back with the page that shows it, or with the faults. */
@Hidden
@Controller
@RequestMapping("/handlaggning/{subject:forslag|arenden|ataganden|aterkoppling|rostgrupper|rapporter}/{id}/{step}")
class StepController {

    private final Catalogue catalogue;
    private final FormWriter forms;
    private final Inside inside;
    private final Desk desk;
    private final LetterHelp letters;

    StepController(Catalogue catalogue, FormWriter forms, Inside inside, Desk desk, LetterHelp letters) {
        this.catalogue = catalogue;
        this.forms = forms;
        this.inside = inside;
        this.desk = desk;
        this.letters = letters;
    }

    @GetMapping
    String ask(
            @PathVariable String subject,
            @PathVariable String id,
            @PathVariable("step") String name,
            @RequestParam(defaultValue = "") String from,
            Model page) {
        var step = step(subject, name);
        return drawn(step, forms.blank(step, id, from), id, page);
    }

    @PostMapping
    String take(
            @PathVariable String subject,
            @PathVariable String id,
            @PathVariable("step") String name,
            @RequestParam(name = "_from", defaultValue = "") String from,
            @RequestParam(name = "_more", defaultValue = "") String more,
            @RequestParam(name = "_key", defaultValue = "") String key,
            @RequestParam(name = "_preview", defaultValue = "") String preview,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        var step = step(subject, name);
        var written = new Written(request.getParameterMap()).document(step.fields());
        if (!preview.isEmpty()) {
            var draft = List.of(written.path("text").asString("").split("\n\n+"));
            page.addAttribute("draft", draft);
            page.addAttribute("lix", Lix.of(draft));
        }
        if (!(more + preview).isEmpty()) {
            return drawn(step, forms.longer(step, id, from, written, more), id, page);
        }
        if (!key.isBlank()) {
            desk.once(key, Inside.bytes(written));
        }
        var answer = inside.post(step.address(id), written);
        if (answer.good()) {
            return "redirect:" + back(from, id) + "atLeast="
                    + answer.json().path("position").asLong() + "&done=" + step.key();
        }
        response.setStatus(answer.status());
        return drawn(step, forms.refused(step, id, from, written, answer), id, page);
    }

    private Step step(String subject, String name) {
        return catalogue.find(subject, name).orElseThrow(() -> new UnknownStream(name));
    }

    private String drawn(Step step, Form form, String id, Model page) {
        if (LetterHelp.concerns(step)) {
            page.addAttribute("checklist", letters.checklist());
            page.addAttribute("template", letters.template());
        }
        page.addAttribute("form", form);
        page.addAttribute("number", PublicNumbers.in(id));
        return "handlaggning/steg";
    }

    private static String back(String from, String id) {
        return switch (from) {
            case "desk" -> "/handlaggning?about=" + PublicNumbers.in(id) + "&";
            case "report" -> "/handlaggning/rapporter/" + id + "?";
            default -> "/handlaggning/forslag/" + PublicNumbers.in(id) + "?";
        };
    }
}
