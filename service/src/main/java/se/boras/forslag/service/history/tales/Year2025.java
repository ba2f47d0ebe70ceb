package se.boras.forslag.service.history.tales;

import static se.boras.forslag.events.casework.DecisionType.BIFALL;
import static se.boras.forslag.events.proposal.InfluenceForm.DIALOG;
import static se.boras.forslag.events.proposal.InfluenceForm.INFORMATION;
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

/** New promises, while the old ones wait. */
final class Year2025 {

    private Year2025() {}

    static List<Tale> tales() {
        return List.of(
                solarPanels(), dogBeach(), meetingsOnTheWeb(), preschoolOutdoors(), summerJobs(), benchOnTheHill());
    }

    private static Tale solarPanels() {
        return tale("solceller-skolor", "Solceller på skolornas tak", """
        Taken är stora och platta. Solceller sparar pengar och kan användas i undervisningen.""")
                .on("2024-09-30", handedInBy("Isak Solbrink-Göta"))
                .after(4, published(KONSULTATION, "Energi", "Höra om invånarna vill att skolorna går före."))
                .votes(178)
                .after(2, reviewed(), referred("lokalforsorjning", "grundskole"))
                .after(6, received("LFN 2025-00012"), prepared(BIFALL))
                .on(
                        "2025-06-10",
                        approved(
                                "55",
                                "Nämnden bifaller förslaget.",
                                "Investeringen betalar sig på nio år.",
                                promise("Solceller på fem skolor.", "2026-06-30"),
                                promise("Solceller på ytterligare tio skolor.", "2028-12-31")))
                .after(9, minutes())
                .after(7, toldOfDecision("Nämnden har sagt ja. De fem första skolorna får solceller senast juni 2026."))
                .on("2025-11-03", started(), progress(10, "Taken har besiktigats."))
                .on("2026-04-20", progress(40, "Två skolor är klara."));
    }

    private static Tale dogBeach() {
        return tale("hundbad-almenas", "Hundbad vid Almenäs", """
        Hundar får inte bada vid badplatserna. Avsätt en vik där de får det.""")
                .on("2024-10-21", handedInBy("Dennis Almelid"))
                .after(4, published(KONSULTATION, "Bad", "Höra vad badgästerna anser."))
                .votes(159)
                .after(2, reviewed(), referred("fritid-folkhalsa", "miljo-konsument"))
                .after(6, received("FOFN 2025-00031"))
                .after(30, opinionOf("miljo-konsument", "Tillstyrker med avstånd till badplatsen."))
                .on(
                        "2025-05-15",
                        approved(
                                "49",
                                "Nämnden bifaller förslaget.",
                                "Viken används inte till annat.",
                                promise("Hundbad med brygga och staket.", "2025-07-31")))
                .after(8, minutes())
                .after(6, toldOfDecision("Nämnden har sagt ja. Hundbadet öppnar i sommar."))
                .on("2025-06-09", started())
                .on("2025-07-21", done("Foto av hundbadet"))
                .on("2025-08-04", verified("Brygga och staket finns."))
                .after(2, toldThatItIsDone("Hundbadet är öppet. Vov!"));
    }

    private static Tale meetingsOnTheWeb() {
        return tale("namndmoten-webb", "Sänd nämndernas möten på webben", """
        Fullmäktige går att se på webben men inte nämnderna. Det är där besluten om våra förslag tas.""")
                .on("2024-11-11", handedInBy("Gustav Öppenhed"))
                .after(4, published(INFORMATION, "Demokrati", "Visa hur många som vill kunna följa mötena."))
                .votes(163)
                .after(2, reviewed(), referred("ks"))
                .after(6, received("KS 2025-00133 1.1.1"))
                .on(
                        "2025-08-25",
                        rejected(
                                "196",
                                "Nämnderna behandlar ärenden med sekretess på samma möten, och delarna går inte att skilja åt i sändning."))
                .after(9, minutes())
                .after(
                        8,
                        toldOfDecision(
                                "Styrelsen sade nej på grund av sekretessen. Protokollen finns på webben samma vecka."));
    }

    private static Tale preschoolOutdoors() {
        return tale("uteforskola", "Uteförskola vid Rya åsar", """
        Barn mår bra av att vara ute hela dagarna. Starta en avdelning som har skogen som lokal.""")
                .on("2025-01-13", handedInBy("Freja Ryåsen"))
                .after(4, published(DIALOG, "Förskola", "Ta reda på hur många familjer som skulle välja det."))
                .votes(161)
                .after(2, reviewed(), referred("forskole"))
                .after(6, received("FÖN 2025-00058"), prepared(BIFALL))
                .on(
                        "2025-09-23",
                        approved(
                                "81",
                                "Nämnden bifaller förslaget.",
                                "Intresset är stort och kostnaden låg.",
                                promise("En utegrupp med arton barn.", "2026-08-17")))
                .after(9, minutes())
                .after(6, toldOfDecision("Nämnden startar en utegrupp vid Rya åsar i augusti 2026."))
                .on("2026-03-02", started())
                .on("2026-08-17", done("Placeringslista för utegruppen"));
    }

    private static Tale summerJobs() {
        return tale("sommarjobb-alla", "Sommarjobb åt alla som går ut nian", """
        Den som inte känner någon får inget sommarjobb. Ge alla som går ut nian tre veckor.""")
                .on("2025-02-03", handedInBy("Elias Arbetsvik"))
                .after(4, published(KONSULTATION, "Unga", "Höra hur många som skulle söka."))
                .votes(182)
                .after(2, reviewed(), referred("arbetsliv", "gymnasie-vuxenutbildning"))
                .after(6, received("ALN 2025-00040"))
                .on(
                        "2025-11-26",
                        partlyApproved(
                                "92",
                                "Nämnden bifaller förslaget för dem som inte haft sommarjobb tidigare.",
                                "Platserna räcker inte till alla.",
                                promiseOfPart("400 nya sommarjobb.", "2026-08-15")))
                .after(9, minutes())
                .after(7, toldOfDecision("Nämnden ordnar 400 nya sommarjobb för den som inte haft något tidigare."))
                .on("2026-06-15", started())
                .on("2026-08-24", partlyDone("310 unga fick sommarjobb.", "90 platser saknades hos företagen."));
    }

    private static Tale benchOnTheHill() {
        return tale("utsikt-hestra", "Utsiktsplats på Hestraberget", """
        Från berget ser man hela staden. Röj sly, ställ dit en bänk och sätt upp en skylt.""")
                .on("2025-03-10", handedInBy("Arvid Hestrabo"))
                .after(4, published(KONSULTATION, "Friluftsliv", "Höra hur stigen ska gå."))
                .votes(36);
    }
}
