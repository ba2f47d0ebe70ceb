package se.boras.forslag.service.history.tales;

import static se.boras.forslag.events.casework.AnsweredBasis.ALREADY_DONE;
import static se.boras.forslag.events.casework.DecisionType.BIFALL;
import static se.boras.forslag.events.proposal.InfluenceForm.DIALOG;
import static se.boras.forslag.events.proposal.InfluenceForm.KONSULTATION;
import static se.boras.forslag.events.proposal.InfluenceForm.MEDSKAPANDE;
import static se.boras.forslag.events.proposal.IntakeClass.FELANMALAN;
import static se.boras.forslag.events.proposal.PublicationRefused.Code.INDIVIDUAL_CASE;
import static se.boras.forslag.service.history.Casework.*;
import static se.boras.forslag.service.history.Meetings.*;
import static se.boras.forslag.service.history.Proposing.*;
import static se.boras.forslag.service.history.Sorting.*;
import static se.boras.forslag.service.history.Tale.tale;
import static se.boras.forslag.service.history.Telling.*;
import static se.boras.forslag.service.history.Voting.*;
import static se.boras.forslag.service.history.Works.*;

import java.util.List;
import se.boras.forslag.service.history.Tale;

/** What came later in the first year, and where else it could go than to a committee. */
final class Autumn2022 {

    private Autumn2022() {}

    static List<Tale> tales() {
        return List.of(
                lightsInsteadOfFireworks(),
                brokenStreetLight(),
                bathInTheRiver(),
                parkingOfMyOwn(),
                gardening(),
                marketElsewhere());
    }

    private static Tale lightsInsteadOfFireworks() {
        return tale("ljusshow-nyar", "Ljusshow i stället för fyrverkeri på nyårsafton", """
        Fyrverkerierna skrämmer djur och den som flytt från krig. En ljusshow på torget samlar alla utan smällar.""")
                .on("2022-04-04", handedInBy("Leo Knallevall"))
                .after(4, published(KONSULTATION, "Högtider", "Höra hur invånarna vill fira nyår."))
                .votes(156)
                .after(2, reviewed(), referred("kultur"))
                .after(5, received("KUN 2022-00074"))
                .on(
                        "2022-10-24",
                        answered(
                                ALREADY_DONE,
                                "88",
                                "Kulturnämnden har redan beslutat om en ljusshow från och med i år."))
                .after(9, minutes())
                .after(5, toldOfDecision("Nämnden hade redan beslutat om en ljusshow, så förslaget anses besvarat."));
    }

    private static Tale brokenStreetLight() {
        return tale("slackt-gatlykta", "Laga gatlyktan vid Göta torg", """
        Gatlyktan vid övergångsstället har varit släckt sedan i höstas. Det är mörkt och farligt.""")
                .on("2022-04-19", handedInBy("Berit Götalund"))
                .after(2, redirected(FELANMALAN, "Belysning", "Felanmälan gata och park", "FEL-2022-04417"));
    }

    private static Tale bathInTheRiver() {
        return tale("bad-viskan", "Badplats i Viskan mitt i stan", """
        Vattnet har blivit renare. Anlägg en brygga vid Stadsparken så att man kan bada mitt i stan.""")
                .on("2022-05-02", handedInBy("Olle Viskadal"))
                .after(4, published(DIALOG, "Bad", "Pröva om staden vill ha ett stadsbad."))
                .votes(119)
                .after(2, reviewed(), referred("miljo-konsument"))
                .after(10, declined("Nämnden prövar vattnets kvalitet men anlägger inga bad.", "tekniska"))
                .after(5, referred("tekniska", "miljo-konsument"))
                .after(6, received("TN 2022-00602"))
                .after(40, opinionOf("miljo-konsument", "Avstyrker. Bottnen är förorenad efter textilindustrin."))
                .on(
                        "2023-03-23",
                        rejected(
                                "36",
                                "Bottenslammet är förorenat, och ett bad kan inte anläggas förrän det har sanerats."))
                .after(12, minutes())
                .after(
                        9,
                        toldOfDecision(
                                "Nämnden sade nej: botten är förorenad. När ån har sanerats kan frågan tas upp igen."));
    }

    private static Tale parkingOfMyOwn() {
        return tale("min-parkering", "Parkeringsplats utanför min port", """
        Jag behöver en egen plats utanför min port eftersom jag ofta kommer hem sent.""")
                .on("2022-05-16", handedInBy("Stig Norrbyberg"))
                .after(
                        4,
                        refused(
                                INDIVIDUAL_CASE,
                                "Förslaget rör en enskild parkeringsplats. Ansök om boendeparkering i stället."));
    }

    private static Tale gardening() {
        return tale("odling-norrby", "Odlingslådor på Norrby", """
        Vi är en grupp grannar som vill odla tillsammans men saknar mark. Ställ ut odlingslådor på gräsytan vid
        mötesplatsen, så sköter vi dem.""")
                .on("2022-05-30", sentStraightToTheCommitteeBy("Zahra Norrbyhed", "Norrby långgata 1, 504 35 Borås"))
                .after(4, published(MEDSKAPANDE, "Odling", "Låta de boende utforma och sköta odlingen."))
                .after(3, referred("tekniska"))
                .after(5, received("TN 2022-00391"), prepared(BIFALL))
                .on(
                        "2022-11-17",
                        approved(
                                "149",
                                "Nämnden bifaller förslaget.",
                                "Odling skapar trygghet och möten.",
                                promise("Tolv odlingslådor med jord och vatten på Norrby.", "2023-05-15")))
                .after(8, minutes())
                .after(
                        3,
                        toldOfDecision(
                                "Nämnden ställer ut tolv odlingslådor till våren. Vi hör av oss om skötselavtalet."))
                .on("2023-04-24", started())
                .on("2023-05-10", done("Foto av odlingslådorna"))
                .on("2023-05-22", verified("Tolv lådor står på plats."))
                .after(2, toldThatItIsDone("Lådorna står på plats. Lycka till med odlingen!"));
    }

    private static Tale marketElsewhere() {
        return tale("flytta-torghandeln", "Flytta torghandeln till Sandwalls plats", """
        Stora torget blåser det på. Flytta handeln till Sandwalls plats så blir det trevligare.""")
                .on("2022-08-22", handedInBy("Harald Torgman"))
                .after(4, published(KONSULTATION, "Torghandel", "Höra vad handlare och besökare anser."))
                .after(20, withdrawn("Jag har talat med torghandlarna och de vill stå kvar."));
    }
}
