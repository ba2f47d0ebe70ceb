package se.boras.forslag.service.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what has been mailed, newest last. */
@RestController
@Profile("!production")
@Conditional(NoMailHostGiven.class)
class DemoMailController {

    private final Mailbox mailbox;

    DemoMailController(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GetMapping("/api/demo/mails")
    List<Mail> mails(@RequestParam(required = false) @Nullable String to) {
        return to == null ? mailbox.all() : mailbox.to(to);
    }
}
