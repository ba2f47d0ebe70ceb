package se.boras.forslag.service.desk;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.boras.forslag.service.inside.Address;
import se.boras.forslag.service.inside.Answer;
import se.boras.forslag.service.inside.Inside;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** For who keeps the house running (<i>drift</i>): how far behind its readers are, and what they have put aside. */
@Hidden
@Controller
@RequestMapping("/handlaggning/drift")
class OperationsController {

    private static final String OPERATIONS = "/api/operations";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Inside inside;

    OperationsController(Inside inside) {
        this.inside = inside;
    }

    @GetMapping
    String operations(@RequestParam(defaultValue = "") String done, Model page) {
        page.addAttribute("done", done);
        return drawn("", page);
    }

    @PostMapping("/brev/{id}/retry")
    String retry(@PathVariable String id, HttpServletResponse response, Model page) {
        return did("retry", letter(id, "/retry", JSON.createObjectNode()), response, page);
    }

    @PostMapping("/brev/{id}/discard")
    String discard(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            Model page) {
        var body = JSON.createObjectNode();
        return did(
                "discard",
                letter(id, "/discard", reason.isBlank() ? body : body.put("reason", reason)),
                response,
                page);
    }

    @PostMapping("/lasmodeller/{name}")
    String rebuild(@PathVariable String name, HttpServletResponse response, Model page) {
        var at = OPERATIONS + "/read-models/" + Address.part(name) + "/rebuild";
        return did("rebuild", inside.post(at, JSON.createObjectNode()), response, page);
    }

    private Answer letter(String id, String deed, ObjectNode body) {
        return inside.post(OPERATIONS + "/dead-letters/" + Address.part(id) + deed, body);
    }

    private String did(String deed, Answer answer, HttpServletResponse response, Model page) {
        if (answer.good()) {
            return "redirect:/handlaggning/drift?done=" + deed;
        }
        response.setStatus(answer.status());
        page.addAttribute("done", "");
        var told = answer.json().path("violations").path(0).path("message").asString("");
        return drawn(told.isEmpty() ? answer.json().path("detail").asString("") : told, page);
    }

    private String drawn(String fault, Model page) {
        page.addAttribute("fault", fault);
        page.addAttribute("models", inside.get(OPERATIONS + "/read-models").items());
        page.addAttribute(
                "letters", inside.get(OPERATIONS + "/dead-letters?limit=100").items());
        return "handlaggning/drift";
    }
}
