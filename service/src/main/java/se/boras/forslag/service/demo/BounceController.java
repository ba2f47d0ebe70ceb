package se.boras.forslag.service.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.mail.MessagingException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.command.ledger.UnknownStream;
import se.boras.forslag.command.returned.Returns;
import se.boras.forslag.events.feedback.NotificationBounced.BounceClass;
import se.boras.forslag.service.processors.Rest;

/** Lets a mail come back: a real report arrives in the mailbox for returns, and is read there as any other. */
@RestController
@Profile("!production")
@Conditional(NoMailHostGiven.class)
@Tag(name = "Demo")
class BounceController {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** What the other side's mail system is to say of the newest mail to an address. */
    record Bounce(
            @Schema(example = "astrid@example.org") @NotBlank @Size(max = 320)
            String to,

            @JsonProperty("class") @Schema(example = "PERMANENT") @Nullable
            BounceClass kind,

            @Schema(example = "5.1.1") @Nullable @Pattern(regexp = "[45]\\.\\d{1,3}\\.\\d{1,3}")
            String status) {

        /** The status decides what a bounce is; one that says otherwise than the class cannot be meant. */
        String meant() {
            var usual = kind == BounceClass.TRANSIENT ? "4.2.2" : "5.1.1";
            var said = status == null ? usual : status;
            if (kind != null && Returns.classOf(said) != kind) {
                throw RuleViolation.invalid("status", "status-of-another-class");
            }
            return said;
        }
    }

    /** Which mail came back, and how many lay in the mailbox for returns. */
    record Returned(String messageId, int read) {}

    private final Mailbox mailbox;
    private final MailSystem system;
    private final Returns returns;
    private final Rest rest;

    BounceController(Mailbox mailbox, MailSystem system, Returns returns, Rest rest) {
        this.mailbox = mailbox;
        this.system = system;
        this.returns = returns;
        this.rest = rest;
    }

    @PostMapping("/api/demo/bounces")
    @Operation(summary = "Let the newest mail to an address come back")
    Returned bounce(@RequestBody @Valid Bounce bounce) throws MessagingException {
        rest.await(PATIENCE);
        var mails = mailbox.to(bounce.to());
        if (mails.isEmpty()) {
            throw new UnknownStream("mail");
        }
        var messageId = Objects.requireNonNull(mails.getLast().messageId());
        system.returned(messageId, bounce.to(), bounce.meant());
        int read = returns.read();
        rest.await(PATIENCE);
        return new Returned(messageId, read);
    }
}
