package se.boras.forslag.service.history;

import se.boras.forslag.command.proposal.IntakeCommand.ClassifyIntake;
import se.boras.forslag.command.proposal.IntakeCommand.LinkDuplicate;
import se.boras.forslag.command.proposal.IntakeCommand.RecordCompletion;
import se.boras.forslag.command.proposal.IntakeCommand.RedirectIntake;
import se.boras.forslag.command.proposal.IntakeCommand.RefusePublication;
import se.boras.forslag.command.proposal.IntakeCommand.RequestCompletion;
import se.boras.forslag.events.proposal.DuplicateLinked.Relation;
import se.boras.forslag.events.proposal.IntakeClass;
import se.boras.forslag.events.proposal.PublicationRefused.Code;

/** What the registry makes of what comes in. */
public final class Sorting {

    private Sorting() {}

    public static Deed sorted(String topic) {
        return sortedAs(IntakeClass.BORASFORSLAG, topic);
    }

    public static Deed sortedAs(IntakeClass what, String topic) {
        return life -> life.send(Staff.REGISTRAR, new ClassifyIntake(life.proposal(), what, topic, null));
    }

    public static Deed sortedAnewAs(IntakeClass what, String reason) {
        return life -> life.send(Staff.REGISTRAR, new ClassifyIntake(life.proposal(), what, null, reason));
    }

    public static Deed redirected(IntakeClass what, String topic, String system, String reference) {
        return life -> {
            sortedAs(what, topic).happen(life);
            life.send(Staff.REGISTRAR, new RedirectIntake(life.proposal(), system, reference));
        };
    }

    public static Deed refused(Code code, String explanation) {
        return life -> life.send(Staff.REGISTRAR, new RefusePublication(life.proposal(), code, null, explanation));
    }

    public static Deed refusedAsSameAs(String tale, String explanation) {
        return life -> life.send(
                Staff.REGISTRAR,
                new RefusePublication(
                        life.proposal(),
                        Code.DUPLICATE,
                        life.town().lifeOf(tale).proposal(),
                        explanation));
    }

    public static Deed linkedTo(String tale, Relation relation, String reason) {
        return life -> life.send(
                Staff.REGISTRAR,
                new LinkDuplicate(life.proposal(), life.town().lifeOf(tale).proposal(), relation, reason));
    }

    public static Deed askedToComplete(String missing, int days) {
        return life -> life.send(
                Staff.REGISTRAR,
                new RequestCompletion(life.proposal(), missing, life.day().plusDays(days)));
    }

    public static Deed completed(String answer) {
        return life -> life.send(Staff.REGISTRAR, new RecordCompletion(life.proposal(), answer));
    }
}
