package se.boras.forslag.service.history.tales;

import static se.boras.forslag.events.ballot.VoidGround.SAME_PERSON;
import static se.boras.forslag.events.proposal.InfluenceForm.DIALOG;
import static se.boras.forslag.events.proposal.InfluenceForm.KONSULTATION;
import static se.boras.forslag.events.proposal.InfluenceForm.MEDSKAPANDE;
import static se.boras.forslag.service.history.Proposing.*;
import static se.boras.forslag.service.history.Sorting.*;
import static se.boras.forslag.service.history.Tale.tale;
import static se.boras.forslag.service.history.Voting.*;

import java.util.List;
import se.boras.forslag.service.history.Tale;

/** What waits today for those who sort, count and send on, and ballots at different heights. */
final class TodayAtTheRegistry {

    private TodayAtTheRegistry() {}

    static List<Tale> tales() {
        return List.of(
                notSortedYet(),
                waitingTooLong(),
                notConfirmed(),
                incomplete(),
                almostThere(),
                halfWay(),
                alreadyEnough(),
                justBegun(),
                votesInDoubt(),
                toBeReviewed(),
                toBeReferred());
    }

    private static Tale notSortedYet() {
        return tale("stadsbruk-byttorp", "Stadsodling på taket till parkeringshuset", """
        Översta våningen på parkeringshuset står alltid tom. Där skulle vi kunna odla.""")
                .ago(2, handedInBy("Sabina Taklund"));
    }

    private static Tale waitingTooLong() {
        return tale("vandringsled-skylt", "Skyltad vandringsled runt Öresjö", """
        Det finns stigar runt hela sjön men ingen karta och inga skyltar.""")
                .ago(13, handedInBy("Torkel Öresjöö"));
    }

    private static Tale notConfirmed() {
        return tale("ljud-torget", "Lägre musik på uteserveringarna", """
        Det går inte att prata med varandra på torget om sommaren.""")
                .ago(5, handedInUnconfirmedBy("Lisbet Stillvik"));
    }

    private static Tale incomplete() {
        return tale("ratt-till-plats", "En plats för unga", """
        Vi behöver en plats att vara på som inte kostar något.""")
                .ago(8, handedInBy("Meja Ungdal"))
                .ago(4, sorted("Unga"), askedToComplete("Vilken stadsdel gäller det, och vad ska finnas där?", 14));
    }

    private static Tale almostThere() {
        return tale("belysning-elljus", "Elljusspår vid Kypesjön", """
        Spåret är bra men mörkt fem månader om året.""")
                .ago(86, handedInBy("Joar Kypesjö"))
                .ago(81, published(KONSULTATION, "Motion", "Höra hur många som skulle springa på kvällen."))
                .votes(143);
    }

    private static Tale halfWay() {
        return tale("matavfall-gard", "Matavfall till biogas från alla hushåll", """
        Hos oss slängs maten i soporna fast den kunde bli gas till bussarna.""")
                .ago(61, handedInBy("Vendela Gaslund"))
                .ago(56, published(KONSULTATION, "Avfall", "Höra vilka som saknar sortering."))
                .votes(46);
    }

    private static Tale alreadyEnough() {
        return tale("skolvag-sparken", "Bilfria skolgator", """
        Stäng gatan utanför skolan en halvtimme på morgonen, så kan barnen gå själva.""")
                .ago(38, handedInBy("Fatou Skolstig"))
                .ago(33, published(DIALOG, "Trafiksäkerhet", "Ta reda på vilka gator som kan stängas."))
                .votes(159);
    }

    private static Tale justBegun() {
        return tale("sprakcafe", "Språkkafé i varje stadsdel", """
        Den som lär sig svenska behöver någon att tala med. Ordna kafé en kväll i veckan.""")
                .ago(12, handedInBy("Samira Ordberg"))
                .ago(8, published(MEDSKAPANDE, "Integration", "Låta stadsdelarna ordna sina kaféer."))
                .votes(21);
    }

    private static Tale votesInDoubt() {
        return tale("motorbana", "Motorbana för mopeder", """
        Ge oss en egen bana så slipper ni oss på cykelvägarna.""")
                .ago(52, handedInBy("Melvin Motorhed"))
                .ago(48, published(KONSULTATION, "Unga", "Höra var en bana kan ligga."))
                .ago(20, votesOfOnePerson(14))
                .ago(
                        3,
                        suspiciousVotesVoided(
                                SAME_PERSON, "Fjorton röster har avgetts inom fyra minuter från samma hushåll."))
                .ago(48)
                .votes(37);
    }

    private static Tale toBeReviewed() {
        return tale("vintercykel", "Saltfri vinterväghållning på cykelstråken", """
        Sopa och sopsalta i stället för att ploga. Då går det att cykla hela vintern.""")
                .ago(99, handedInBy("Hjalmar Vinterstig"))
                .ago(95, published(KONSULTATION, "Cykeltrafik", "Höra vilka stråk som är viktigast."))
                .votes(156);
    }

    private static Tale toBeReferred() {
        return tale("dagvatten-park", "Regnparker som tar hand om skyfall", """
        Källarna översvämmas. Gör gräsytorna lägre så att vattnet stannar där.""")
                .ago(109, handedInBy("Regina Skurholm"))
                .ago(105, published(DIALOG, "Klimat", "Ta reda på var det svämmar över."))
                .votes(152)
                .ago(6, reviewed());
    }
}
