package se.boras.forslag.service.desk;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.boras.forslag.command.ledger.UnknownStream;
import se.boras.forslag.service.inside.Address;
import se.boras.forslag.service.steps.PublicNumbers;

/** One matter (<i>ärende</i>) on the desk: what has been, where it stands, and what can be done. */
@Hidden
@Controller
class MatterController {

    private final Fresh house;
    private final Matters matters;
    private final MatterSteps steps;
    private final Organs organs;

    MatterController(Fresh house, Matters matters, MatterSteps steps, Organs organs) {
        this.house = house;
        this.matters = matters;
        this.steps = steps;
        this.organs = organs;
    }

    @GetMapping("/handlaggning/forslag/{number}")
    String matter(
            @PathVariable String number,
            @RequestParam(defaultValue = "0") long atLeast,
            @RequestParam(defaultValue = "") String done,
            Model page) {
        page.addAttribute("fresh", house.reached(atLeast));
        page.addAttribute("done", done);
        var matter = matters.of(Address.part(number));
        page.addAttribute("matter", matter);
        page.addAttribute("organs", organs.names());
        page.addAttribute("steps", steps.of(matter));
        page.addAttribute(
                "watches",
                house.get("/api/proposals/" + Address.part(number) + "/ballot/votes?limit=1")
                        .good());
        return "handlaggning/arende";
    }

    /** Whatever is about a proposal is told on its page. */
    @GetMapping("/handlaggning/{subject:arenden|ataganden|aterkoppling|rostgrupper}/{id}")
    String told(@PathVariable String id) {
        var number = PublicNumbers.in(id);
        if (number.isEmpty()) {
            throw new UnknownStream(id);
        }
        return "redirect:/handlaggning/forslag/" + number + "#" + id;
    }

    @GetMapping("/handlaggning/sok")
    String sought(@RequestParam(defaultValue = "") String nummer) {
        var number = nummer.strip().toUpperCase(java.util.Locale.ROOT);
        return number.matches("BF-\\d{4}-\\d{4,}")
                ? "redirect:/handlaggning/forslag/" + number
                : "redirect:/forslag?q=" + org.springframework.web.util.UriUtils.encode(nummer.strip(), "UTF-8");
    }
}
