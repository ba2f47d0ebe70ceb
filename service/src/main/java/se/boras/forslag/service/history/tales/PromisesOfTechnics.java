package se.boras.forslag.service.history.tales;

import static se.boras.forslag.events.casework.DecisionType.BIFALL;
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

/** Approved in 2024 by the technical committee: three promises with a day, one without, none kept. */
final class PromisesOfTechnics {

    private PromisesOfTechnics() {}

    static List<Tale> tales() {
        return List.of(lightInTheDark(), pumpForBicycles(), benchesWithoutADay(), saferCrossing());
    }

    private static Tale lightInTheDark() {
        return tale("belysning-ramnaparken", "Belysning längs gångstråket genom Ramnaparken", """
        På vintern är det kolsvart mellan museet och Ramnasjön. Många vågar inte gå där efter klockan fyra.""")
                .on("2023-08-14", handedInBy("Hedda Ramnasten"))
                .after(4, published(KONSULTATION, "Belysning", "Ta reda på var det känns otryggt."))
                .votes(166)
                .after(2, reviewed(), referred("tekniska"))
                .after(5, received("TN 2023-00901"), feedbackPlanned())
                .after(35, prepared(BIFALL))
                .on(
                        "2024-02-22",
                        approved(
                                "24",
                                "Nämnden bifaller förslaget.",
                                "Stråket används av många och upplevs som otryggt.",
                                promise("Ny belysning längs hela stråket, 38 stolpar.", "2024-11-30")))
                .after(11, minutes())
                .after(
                        6,
                        toldOfDecision(
                                "Nämnden har sagt ja till belysning längs hela stråket. Arbetet ska vara klart i november 2024."))
                .on(
                        "2024-09-16",
                        started(),
                        toldOfProgress("Nu gräver vi för kabeln. Räkna med att det är trångt i parken under hösten."))
                .on(
                        "2024-12-02",
                        partlyDone(
                                "22 stolpar från museet till bron lyser.",
                                "16 stolpar från bron till sjön; kabeln är försenad."))
                .on("2025-02-10", delayExplained("Leveransen av stolpar har skjutits upp två gånger.", "2025-09-30"))
                .on(
                        "2025-02-17",
                        toldOfProgress("Halva stråket lyser. Resten dröjer eftersom stolparna inte har levererats."));
    }

    private static Tale pumpForBicycles() {
        return tale("cykelpump-viskastraket", "Cykelpump och verktyg längs Viskastråket", """
        En pump och några verktyg längs stråket skulle hjälpa alla som får punktering på väg till jobbet.""")
                .on("2023-09-04", handedInBy("Sixten Viskabro"))
                .after(4, published(KONSULTATION, "Cykeltrafik", "Höra var en pump gör mest nytta."))
                .votes(153)
                .after(2, reviewed(), referred("tekniska"))
                .after(6, received("TN 2023-01004"), prepared(BIFALL))
                .on(
                        "2024-03-21",
                        approved(
                                "41",
                                "Nämnden bifaller förslaget.",
                                "Kostnaden är låg och nyttan stor.",
                                promise("Två servicestationer med pump och verktyg.", "2025-06-30")))
                .after(12, minutes())
                .after(7, toldOfDecision("Nämnden har sagt ja. Två stationer sätts upp senast midsommar 2025."))
                .on("2025-04-22", started())
                .after(0, progress(30, "Platserna är utsatta och grunden gjuten."));
    }

    private static Tale benchesWithoutADay() {
        return tale("bankar-druvefors", "Fler bänkar längs ån i Druvefors", """
        Det är vackert att gå längs ån men det finns ingenstans att vila. Ställ ut bänkar var tvåhundrade meter.""")
                .on("2023-10-02", handedInBy("Siv Druvehag"))
                .after(4, published(KONSULTATION, "Parker", "Höra var bänkarna ska stå."))
                .votes(158)
                .after(2, reviewed(), referred("tekniska"))
                .after(7, received("TN 2024-00033"))
                .on(
                        "2024-04-25",
                        approved(
                                "58",
                                "Nämnden bifaller förslaget.",
                                "Bänkar gör stråket tillgängligt för fler.",
                                promise("Fler bänkar ställs ut när resurser finns.")))
                .after(11, minutes());
    }

    private static Tale saferCrossing() {
        return tale("overgang-engelbrekt", "Säkrare övergångsställe vid Engelbrektskolan", """
        Bilarna saktar inte ner när barnen ska över gatan. Bygg ett upphöjt övergångsställe med belysning.""")
                .on("2023-11-13", handedInBy("Farid Engelvik"))
                .after(4, published(DIALOG, "Trafiksäkerhet", "Ta reda på hur barnen går till skolan."))
                .votes(172)
                .after(2, reviewed(), referred("tekniska", "grundskole"))
                .after(6, received("TN 2024-00198"))
                .after(
                        30,
                        opinionOf("grundskole", "Tillstyrker. Skolan har begärt detta sedan 2021."),
                        prepared(BIFALL))
                .on(
                        "2024-06-13",
                        partlyApproved(
                                "97",
                                "Nämnden bifaller förslaget till den del det rör ett upphöjt övergångsställe.",
                                "Belysningen anses tillräcklig.",
                                promiseOfPart("Ett upphöjt övergångsställe utanför skolan.", "2025-05-31")))
                .after(13, minutes())
                .after(
                        8,
                        toldOfDecision(
                                "Nämnden bygger ett upphöjt övergångsställe till skolstarten 2025. Belysningen ändras inte."))
                .on("2025-04-28", postponed("2025-11-30", "Gatan ska först grävas upp för fjärrvärme."))
                .on("2025-11-10", postponed("2026-06-30", "Fjärrvärmearbetet har försenats."))
                .on(
                        "2025-11-17",
                        toldOfProgress("Övergångsstället dröjer till sommaren 2026 på grund av fjärrvärmen."));
    }
}
