package se.boras.forslag.command.reference;

import se.boras.forslag.command.ledger.Dossier;

/** The reference data a decision leans on; like anything else that is read, a condition of the append. */
public record Reference(CommitteeRegister committees, RuleBook rules, WorkCalendar calendar) {

    public static Reference in(Dossier dossier) {
        return new Reference(committees(dossier), rules(dossier), calendar(dossier));
    }

    public static CommitteeRegister committees(Dossier dossier) {
        return dossier.get(CommitteeRegister.KIND, CommitteeRegister.STREAM);
    }

    public static RuleBook rules(Dossier dossier) {
        return dossier.get(RuleBook.KIND, RuleBook.STREAM);
    }

    public static WorkCalendar calendar(Dossier dossier) {
        return dossier.get(WorkCalendar.KIND, WorkCalendar.STREAM);
    }
}
