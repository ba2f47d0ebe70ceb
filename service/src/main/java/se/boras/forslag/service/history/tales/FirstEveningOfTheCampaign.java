package se.boras.forslag.service.history.tales;

import static se.boras.forslag.events.proposal.InfluenceForm.KONSULTATION;
import static se.boras.forslag.events.proposal.PublicationRefused.Code.ALREADY_DECIDED;
import static se.boras.forslag.service.history.Proposing.*;
import static se.boras.forslag.service.history.Sorting.*;
import static se.boras.forslag.service.history.Tale.tale;

import java.util.List;
import se.boras.forslag.service.history.Tale;

/** The other half of the fourteen of the first day. */
final class FirstEveningOfTheCampaign {

    private FirstEveningOfTheCampaign() {}

    static List<Tale> tales() {
        return List.of(
                petsInFlats(),
                fountainAgain(),
                lateLibrary(),
                zipline(),
                signsForCyclists(),
                cleanerAir(),
                bigScreen());
    }

    private static Tale petsInFlats() {
        return tale("katter-chip", "Chipmärk alla katter", """
        Inför krav på att katter ska ha chip i Borås.""")
                .on("2025-10-06", handedInBy("Mirjam Kattvall"))
                .after(4, refused(ALREADY_DECIDED, "Staten har redan beslutat att alla katter ska vara märkta."));
    }

    private static Tale fountainAgain() {
        return tale("fontan-igen", "Fontän på Krokshallstorget", """
        Torget behöver liv. Bygg en fontän.""")
                .on("2025-10-06", handedInBy("Henning Torgö"))
                .after(3, refusedAsSameAs("fontan-151", "Nämnden har nyligen prövat ett likadant förslag."));
    }

    private static Tale lateLibrary() {
        return tale("bibliotek-sondag", "Söndagsöppet på alla bibliotek", """
        Söndagen är den enda dagen då hela familjen är ledig.""")
                .on("2025-10-06", handedInBy("Siri Bokhed"))
                .after(4, published(KONSULTATION, "Bibliotek", "Höra vad invånarna anser."))
                .votes(113);
    }

    private static Tale zipline() {
        return tale("linbana-barn", "Linbana på lekplatsen i Viared", """
        Våra barn åker till grannkommunen för att åka linbana.""")
                .on("2025-10-06", handedInBy("Ludvig Viaredson"))
                .after(4, published(KONSULTATION, "Lekplatser", "Höra vad invånarna anser."))
                .votes(23);
    }

    private static Tale signsForCyclists() {
        return tale("cykelskyltar", "Tydligare skyltar för cyklister", """
        Det går inte att hitta till centrum om man inte redan kan vägen.""")
                .on("2025-10-06", handedInBy("Yrsa Hjulström-Sjö"))
                .after(4, published(KONSULTATION, "Cykeltrafik", "Höra vad invånarna anser."))
                .votes(31);
    }

    private static Tale cleanerAir() {
        return tale("tomgang", "Förbjud tomgång vid skolorna", """
        Föräldrar låter motorn gå när de väntar. Barnen andas in avgaserna.""")
                .on("2025-10-06", handedInBy("Boel Luftenäs"))
                .after(4, published(KONSULTATION, "Miljö", "Höra vad invånarna anser."))
                .votes(48);
    }

    private static Tale bigScreen() {
        return tale("storbild-match", "Storbild på torget när landslaget spelar", """
        Det vore roligt att se matcherna tillsammans på torget.""")
                .on("2025-10-06", handedInBy("Kevin Matchvik"))
                .after(4, published(KONSULTATION, "Evenemang", "Höra vad invånarna anser."))
                .votes(29);
    }
}
