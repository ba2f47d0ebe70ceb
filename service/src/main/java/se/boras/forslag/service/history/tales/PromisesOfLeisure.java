package se.boras.forslag.service.history.tales;

import static se.boras.forslag.events.casework.DecisionType.BIFALL;
import static se.boras.forslag.events.proposal.InfluenceForm.DIALOG;
import static se.boras.forslag.events.proposal.InfluenceForm.KONSULTATION;
import static se.boras.forslag.events.proposal.InfluenceForm.MEDSKAPANDE;
import static se.boras.forslag.service.history.Casework.*;
import static se.boras.forslag.service.history.Meetings.*;
import static se.boras.forslag.service.history.Proposing.*;
import static se.boras.forslag.service.history.Tale.tale;
import static se.boras.forslag.service.history.Telling.*;
import static se.boras.forslag.service.history.Voting.*;
import static se.boras.forslag.service.history.Works.*;

import java.util.List;
import se.boras.forslag.service.history.Tale;

/** Approved in 2024 for sport and culture: the one promise that was kept, one given up, and some on their way. */
final class PromisesOfLeisure {

    private PromisesOfLeisure() {}

    static List<Tale> tales() {
        return List.of(theOneThatWasKept(), iceOnTheSquare(), changingRooms(), booksForBooks(), openStage());
    }

    private static Tale theOneThatWasKept() {
        return tale("utegym-annelund", "Utegym i Annelundsparken", """
        Många tränar utomhus men det finns inget utegym på den här sidan av staden. Intill löpslingan skulle det
        användas av både unga och gamla.""")
                .on("2023-08-21", handedInBy("Maja Kypegård"))
                .after(4, published(KONSULTATION, "Motion", "Höra om fler vill ha ett utegym i parken."))
                .votes(159)
                .after(2, reviewed(), referred("fritid-folkhalsa", "tekniska"))
                .after(6, received("FOFN 2023-00231"), prepared(BIFALL))
                .after(30, opinionOf("tekniska", "Tillstyrker. Marken är lämplig."))
                .on(
                        "2024-02-15",
                        approved(
                                "23",
                                "Nämnden bifaller förslaget.",
                                "Ett utegym är öppet för alla och kostar inget att använda.",
                                promise(
                                        "Ett utegym med åtta redskap, varav två tillgängliga med rullstol.",
                                        "2024-10-31")))
                .after(11, minutes())
                .after(
                        7,
                        toldOfDecision(
                                "Nämnden har sagt ja! Utegymmet byggs under sommaren och ska vara klart i oktober 2024."))
                .on("2024-05-06", started())
                .on(
                        "2024-08-19",
                        progress(70, "Marken är klar och redskapen har levererats."),
                        toldOfProgress("Nu återstår att montera redskapen."))
                .on("2024-10-02", done("Besiktningsprotokoll för utegymmet"))
                .on("2024-10-21", verified("Åtta redskap finns, varav två nås med rullstol."))
                .after(4, toldThatItIsDone("Utegymmet är klart och öppet för alla. Tack för att du föreslog det!"));
    }

    private static Tale iceOnTheSquare() {
        return tale("isbana-torget", "Konstfrusen isbana på Stora torget", """
        En isbana mitt i stan på vintern skulle samla unga och gamla och ge liv åt torget.""")
                .on("2023-10-30", handedInBy("Svante Torgny"))
                .after(4, published(KONSULTATION, "Idrott", "Höra om invånarna vill ha en isbana."))
                .votes(169)
                .after(2, reviewed(), referred("fritid-folkhalsa", "tekniska"))
                .after(6, received("FOFN 2024-00029"))
                .on(
                        "2024-05-16",
                        approved(
                                "58",
                                "Nämnden bifaller förslaget.",
                                "En isbana ger rörelse och gemenskap.",
                                promise("Isbana på torget från december till februari.", "2025-12-15")))
                .after(8, minutes())
                .after(5, toldOfDecision("Nämnden har sagt ja till en isbana på torget vintern 2025."))
                .on(
                        "2025-02-17",
                        givenUp("Elkostnaden skulle bli tre gånger så hög som beräknat.", "FOFN 2025-02-13 § 14"))
                .after(
                        8,
                        toldThatItIsDone(
                                "Nämnden har tyvärr beslutat att inte bygga isbanan. Elen skulle kosta för mycket."));
    }

    private static Tale changingRooms() {
        return tale("omkladning-bodavallen", "Omklädningsrum för flickor på Bodavallen", """
        Flicklagen byter om i förrådet. Bygg ett eget omklädningsrum eller dela av det som finns.""")
                .on("2023-12-04", handedInBy("Nova Bodaberg"))
                .after(4, published(DIALOG, "Idrott", "Ta reda på hur lagen har det."))
                .votes(163)
                .after(2, reviewed(), referred("fritid-folkhalsa", "lokalforsorjning"))
                .after(6, received("FOFN 2024-00077"), prepared(BIFALL))
                .on(
                        "2024-09-19",
                        partlyApproved(
                                "88",
                                "Nämnden bifaller förslaget genom att det befintliga omklädningsrummet delas.",
                                "En nybyggnad ryms inte.",
                                promiseOfPart("Omklädningsrummet delas med egen ingång.", "2025-08-31")))
                .after(11, minutes())
                .after(
                        6,
                        toldOfDecision(
                                "Nämnden delar omklädningsrummet så att flicklagen får en egen del med egen ingång."))
                .on("2025-08-18", postponed("2026-08-31", "Lokalförsörjningen prioriterar skolorna."));
    }

    private static Tale booksForBooks() {
        return tale("bokbytarskap", "Bokbytarskåp i varje stadsdel", """
        Ett litet skåp där man ställer en bok och tar en bok. Det kostar nästan inget och får folk att läsa.""")
                .on("2023-11-06", handedInBy("Dagny Boklund"))
                .after(4, published(MEDSKAPANDE, "Läsning", "Låta stadsdelarna utforma sina skåp."))
                .votes(155)
                .after(2, reviewed(), referred("kultur"))
                .after(6, received("KUN 2024-00015"), prepared(BIFALL))
                .on(
                        "2024-05-27",
                        approved(
                                "47",
                                "Nämnden bifaller förslaget.",
                                "Skåpen kan byggas av elever på gymnasiet.",
                                promise("Tio skåp i tio stadsdelar.", "2025-04-30")))
                .after(9, minutes())
                .after(
                        6,
                        toldOfDecision(
                                "Nämnden har sagt ja till tio skåp. Bygg- och anläggningsprogrammet tillverkar dem."))
                .on("2025-02-03", started())
                .on("2025-04-14", postponed("2026-04-30", "Eleverna hann med fyra skåp före sommaren."))
                .on("2026-04-20", done("Karta över tio bokbytarskåp"));
    }

    private static Tale openStage() {
        return tale("oppen-scen", "Öppen scen för unga i Stadsparken", """
        Det finns ingenstans att spela för den som inte är känd. Låt unga boka scenen i parken gratis.""")
                .on("2024-01-08", handedInBy("Liv Parkstig"))
                .after(4, published(MEDSKAPANDE, "Unga", "Låta unga ordna kvällarna själva."))
                .votes(151)
                .after(2, reviewed(), referred("kultur", "fritid-folkhalsa"))
                .after(6, received("KUN 2024-00061"))
                .on(
                        "2024-10-21",
                        partlyApproved(
                                "81",
                                "Nämnden bifaller förslaget för två kvällar i veckan under sommaren.",
                                "Övriga kvällar är uthyrda.",
                                promiseOfPart("Öppen scen två kvällar i veckan.")))
                .after(9, minutes())
                .after(8, toldOfDecision("Nämnden öppnar scenen för unga två kvällar i veckan om sommaren."))
                .on("2025-05-19", started());
    }
}
