package se.boras.forslag.command.policy;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.mail.Addressee;
import se.boras.forslag.command.mail.Letter;
import se.boras.forslag.command.mail.Mail;
import se.boras.forslag.command.mail.Outbox;
import se.boras.forslag.command.reference.Organ;
import se.boras.forslag.command.reference.ReferenceInLog;

/** Puts letters to organs in the outbox; one that nobody has an address of is told of in the log, and stands in the trail. */
@Component
class OrganMail {
    private static final Logger LOG = LoggerFactory.getLogger(OrganMail.class);

    private final ReferenceInLog reference;
    private final Outbox outbox;

    OrganMail(ReferenceInLog reference, Outbox outbox) {
        this.reference = reference;
        this.outbox = outbox;
    }

    void send(String eventId, List<String> recipients, Letter letter) {
        var register = reference.committees();
        for (var code : recipients) {
            register.addressOf(Organ.of(code))
                    .map(Addressee.Organ::new)
                    .ifPresentOrElse(
                            organ -> outbox.put(Mail.of("reminder:" + eventId + ":" + code, organ, letter)),
                            () -> LOG.warn("{} was to be reminded, and nobody has said where its mail goes", code));
        }
    }
}
