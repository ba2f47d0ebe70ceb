package se.boras.forslag.service.history.tales;

import static se.boras.forslag.events.casework.DecisionType.BIFALL;
import static se.boras.forslag.events.casework.DecisionType.DELVIS_BIFALL;
import static se.boras.forslag.events.proposal.InfluenceForm.DIALOG;
import static se.boras.forslag.events.proposal.InfluenceForm.KONSULTATION;
import static se.boras.forslag.service.history.Casework.*;
import static se.boras.forslag.service.history.Meetings.*;
import static se.boras.forslag.service.history.Proposing.*;
import static se.boras.forslag.service.history.Tale.tale;
import static se.boras.forslag.service.history.Telling.*;
import static se.boras.forslag.service.history.Voting.*;
import static se.boras.forslag.service.history.Works.*;

import java.util.List;
import se.boras.forslag.service.history.Tale;

/** Approved in 2024 for schools and the environment: one of two promises kept, and one of which nobody has heard. */
final class PromisesOfSchools {

    private PromisesOfSchools() {}

    static List<Tale> tales() {
        return List.of(schoolyardsAtWeekends(), waterForEveryone(), sortingInCourtyards());
    }

    private static Tale schoolyardsAtWeekends() {
        return tale("skolgard-helger", "Öppna skolgårdarna på helgerna", """
        Grindarna till skolgården låses på fredagen. Låt barnen leka där även på helgerna.""")
                .on("2024-01-15", handedInBy("Ebba Skolhage"))
                .after(4, published(KONSULTATION, "Skolgårdar", "Höra vad grannarna anser."))
                .votes(153)
                .after(2, reviewed(), referred("grundskole", "lokalforsorjning"))
                .after(6, received("GRN 2024-00093"))
                .on(
                        "2024-10-22",
                        approved(
                                "103",
                                "Nämnden bifaller förslaget.",
                                "Skolgårdarna är byggda för lek.",
                                promise("Skolgårdarna hålls öppna på helgerna.")))
                .after(10, minutes());
    }

    private static Tale waterForEveryone() {
        return tale("vattenfontaner", "Vattenfontäner i alla grundskolor", """
        Barnen köper läsk för att det inte går att fylla en vattenflaska. Sätt upp fontäner i korridorerna.""")
                .on("2023-11-20", handedInBy("Idun Källström-Viska"))
                .after(4, published(KONSULTATION, "Hälsa", "Ta reda på vad eleverna dricker."))
                .votes(156)
                .after(2, reviewed(), referred("grundskole"))
                .after(6, received("GRN 2024-00041"), prepared(BIFALL))
                .on(
                        "2024-06-18",
                        approved(
                                "66",
                                "Nämnden bifaller förslaget.",
                                "Vatten är bäst för tänderna.",
                                promise("Vattenfontäner i högstadieskolorna.", "2025-01-31"),
                                promise("Vattenfontäner i övriga grundskolor.", "2026-01-31")))
                .after(9, minutes())
                .after(
                        5,
                        toldOfDecision(
                                "Nämnden har sagt ja. Högstadiet får sina fontäner först och övriga skolor året efter."))
                .on("2024-10-07", started())
                .on("2025-01-27", done("Förteckning över fontäner i högstadieskolorna"))
                .on("2025-02-18", verified("Alla nio högstadieskolor har fontäner."))
                .after(3, toldOfProgress("Alla högstadieskolor har fått fontäner. Nu fortsätter vi med de andra."))
                .on("2025-10-06", promiseNo(2, started(), progress(20, "Sju av trettiofyra skolor är klara.")));
    }

    private static Tale sortingInCourtyards() {
        return tale("sortering-gardar", "Sortering av avfall på varje gård", """
        Den som inte har bil kan inte lämna glas och kartong. Ställ ut kärl på gårdarna i stället.""")
                .on("2024-02-05", handedInBy("Kerstin Sorterberg"))
                .after(4, published(DIALOG, "Avfall", "Ta reda på var det saknas kärl."))
                .votes(160)
                .after(2, reviewed(), referred("miljo-konsument", "energi-miljo"))
                .after(6, received("MKN 2024-1182"))
                .after(
                        30,
                        opinionOf("energi-miljo", "Tillstyrker för gårdar med fler än trettio hushåll."),
                        prepared(DELVIS_BIFALL))
                .on(
                        "2024-11-26",
                        partlyApproved(
                                "112",
                                "Nämnden bifaller förslaget för gårdar med fler än trettio hushåll.",
                                "Små gårdar saknar plats.",
                                promiseOfPart("Kärl för sex slags avfall på 140 gårdar.", "2025-12-31")))
                .after(9, minutes())
                .after(
                        7,
                        toldOfDecision("Stora gårdar får kärl för sex slags avfall senast 2025. Små gårdar får vänta."))
                .on("2025-05-05", started(), progress(35, "49 av 140 gårdar är klara."))
                .on("2026-01-19", delayExplained("Kärlen är slut hos leverantören.", "2026-12-31"));
    }
}
