package se.boras.forslag.command.privacy;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.Commands;
import se.boras.forslag.command.links.Links;
import se.boras.forslag.command.mail.Disposal;
import se.boras.forslag.command.reference.ReferenceInLog;
import se.boras.forslag.events.privacy.DisposedKind;

/** One round of disposal (<i>gallring</i>): what has come to its end goes, and what a day disposed of is told when it is over. */
@Component
public class Retention {

    private static final String LINK_RULE = "linksKeptDays";
    private static final String MAIL_RULE = "liggaren.mail.keep-for";

    private final Links links;
    private final Disposal mails;
    private final Disposals disposals;
    private final ReferenceInLog reference;
    private final Commands commands;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Retention(
            Links links,
            Disposal mails,
            Disposals disposals,
            ReferenceInLog reference,
            Commands commands,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.links = links;
        this.mails = mails;
        this.disposals = disposals;
        this.reference = reference;
        this.commands = commands;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    public void round() {
        transaction.executeWithoutResult(_ -> {
            var until = mails.keptUntil();
            disposals.count(DisposedKind.MAIL_CONTENTS, MAIL_RULE, until, mails.destroy());
        });
        transaction.executeWithoutResult(_ -> {
            var days = reference.rules().at(clock.instant()).rules().kept().linksKeptDays();
            var until = clock.instant().minus(Duration.ofDays(days));
            disposals.count(DisposedKind.LINKS, LINK_RULE, until, links.forgetThoseExpiredBefore(until));
        });
        for (var disposal : disposals.untold()) {
            commands.send(Actor.SYSTEM, disposal);
            disposals.told(disposal);
        }
    }
}
