package se.boras.forslag.service.demo;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.service.processors.Rest;

/** Shows what has been mailed, newest last; what is on its way is waited for. */
@RestController
@Tag(name = "Demo")
@Profile("!production")
@Conditional(NoMailHostGiven.class)
class DemoMailController {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Mailbox mailbox;
    private final Rest rest;

    DemoMailController(Mailbox mailbox, Rest rest) {
        this.mailbox = mailbox;
        this.rest = rest;
    }

    @GetMapping("/api/demo/mails")
    @Operation(summary = "What has been mailed, newest last")
    List<Mail> mails(@RequestParam(required = false) @Nullable String to) {
        rest.await(PATIENCE);
        return to == null ? mailbox.all() : mailbox.to(to);
    }
}
